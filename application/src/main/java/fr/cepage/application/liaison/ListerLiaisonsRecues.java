package fr.cepage.application.liaison;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows the fiches de liaison received for a dossier, the latest first (NIV-03). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerLiaisonsRecues {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final LiaisonRecueQueries liaisons;

    public ListerLiaisonsRecues(
            ContexteCourant contexteCourant, DossiersTrouves dossiers, LiaisonRecueQueries liaisons) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.liaisons = liaisons;
    }

    /** @param annulees whether those recorded by mistake are shown among them */
    public Page<LiaisonRecueVue> execute(DossierId id, boolean annulees, DemandePage page) {
        Contexte contexte = contexteCourant.lire();
        dossiers.lire(id, contexte);
        return liaisons.findByDossier(id, contexte.codeStructure(), annulees, page);
    }
}
