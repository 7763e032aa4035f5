package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.Droit;

/** Cancels the passage to phase 3, planned or begun; the journal keeps it (PHA-05 to PHA-07, PHA-09). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class RepasserEnPhase2 {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;

    public RepasserEnPhase2(
            ContexteCourant contexteCourant, CepTrouves trouves, Suivi suivi, DispositifCepRepository dispositifs) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, contexte);
        cep.repasserEnPhase2(trouves.circonstances(cep, contexte));
        suivi.enregistrer(dispositifs, cep, contexte);
        return trouves.consulter(cep, contexte);
    }
}
