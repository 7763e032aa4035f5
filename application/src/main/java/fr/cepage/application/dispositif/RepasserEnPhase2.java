package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.Droit;

/** Cancels the passage to phase 3, planned or begun; the journal keeps it (PHA-05 to PHA-07, PHA-09). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class RepasserEnPhase2 {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;

    public RepasserEnPhase2(
            AppelCourant appelCourant, CepTrouves trouves, Suivi suivi, DispositifCepRepository dispositifs) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, appel);
        cep.repasserEnPhase2(trouves.circonstances(cep, appel));
        suivi.enregistrer(dispositifs, cep, appel);
        return trouves.consulter(cep, appel);
    }
}
