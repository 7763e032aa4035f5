package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.droits.Droit;

/** Shows one CEP. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDispositifCep {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;

    public ConsulterDispositifCep(AppelCourant appelCourant, CepTrouves trouves) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
    }

    public DispositifCepVue execute(DispositifCepId id) {
        Appel appel = appelCourant.appel();
        return trouves.consulter(trouves.trouver(id, appel), appel);
    }
}
