package fr.cepage.application.pacea;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.PaceaId;

/** Shows one PACEA with its CEP. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterPacea {

    private final AppelCourant appelCourant;
    private final PaceasTrouves trouves;

    public ConsulterPacea(AppelCourant appelCourant, PaceasTrouves trouves) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
    }

    public PaceaVue execute(PaceaId id) {
        return trouves.consulter(id, appelCourant.appel());
    }
}
