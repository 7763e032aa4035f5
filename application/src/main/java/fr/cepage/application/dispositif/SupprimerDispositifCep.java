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

/** Deletes a CEP en cours; the journal keeps what it was (SUP-01 to SUP-03). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class SupprimerDispositifCep {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;

    public SupprimerDispositifCep(
            ContexteCourant contexteCourant, CepTrouves trouves, Suivi suivi, DispositifCepRepository dispositifs) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
    }

    public void execute(DispositifCepId id, VersionAttendue version) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, contexte);
        cep.supprimer(trouves.circonstances(cep, contexte));
        suivi.supprimer(dispositifs, cep, contexte);
    }
}
