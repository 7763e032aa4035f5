package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;

/** Shows an offer (DRO-06). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterOffre {

    private final AppelCourant appelCourant;
    private final OffresTrouvees offres;

    public ConsulterOffre(AppelCourant appelCourant, OffresTrouvees offres) {
        this.appelCourant = appelCourant;
        this.offres = offres;
    }

    public OffreVue execute(OffreId id) {
        Appel appel = appelCourant.appel();
        return offres.vue(offres.trouver(id, appel), appel);
    }
}
