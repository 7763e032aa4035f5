package fr.cepage.application.offre;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;

/** Shows an offer (DRO-06). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterOffre {

    private final ContexteCourant contexteCourant;
    private final OffresTrouvees offres;

    public ConsulterOffre(ContexteCourant contexteCourant, OffresTrouvees offres) {
        this.contexteCourant = contexteCourant;
        this.offres = offres;
    }

    public OffreVue execute(OffreId id) {
        Contexte contexte = contexteCourant.lire();
        return offres.vue(offres.lire(id, contexte), contexte);
    }
}
