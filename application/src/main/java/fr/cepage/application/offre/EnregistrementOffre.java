package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.Essai;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import java.util.List;

/** The one way in which an offer is stored: with its line in the history that it has of its own (OFF-01). */
@Collaborator
public class EnregistrementOffre {

    private final OffreRepository offres;

    public EnregistrementOffre(OffreRepository offres) {
        this.offres = offres;
    }

    /** @param membres what changed; none: it is new */
    Offre enregistrer(Offre offre, List<String> membres, Appel appel) {
        Essai.arreter();
        Offre enregistree = offres.save(offre);
        offres.add(ChangementOffre.de(
                enregistree, appel.maintenant(), appel.acteur().id(), membres));
        return enregistree;
    }
}
