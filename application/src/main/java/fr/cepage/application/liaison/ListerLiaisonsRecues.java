package fr.cepage.application.liaison;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows the fiches de liaison received for a dossier, the latest first (NIV-03). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerLiaisonsRecues {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final LiaisonRecueQueries liaisons;

    public ListerLiaisonsRecues(AppelCourant appelCourant, DossiersTrouves dossiers, LiaisonRecueQueries liaisons) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.liaisons = liaisons;
    }

    /** @param annulees whether those recorded by mistake are shown among them */
    public Page<LiaisonRecueVue> execute(DossierId id, boolean annulees, PageVoulue page) {
        Appel appel = appelCourant.appel();
        dossiers.trouver(id, appel);
        return liaisons.findByDossier(id, appel.codeStructure(), annulees, page);
    }
}
