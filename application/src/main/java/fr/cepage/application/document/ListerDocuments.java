package fr.cepage.application.document;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Lists the documents of a dossier, newest first (SYN-10). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerDocuments {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final DocumentQueries queries;

    public ListerDocuments(AppelCourant appelCourant, DossiersTrouves dossiers, DocumentQueries queries) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.queries = queries;
    }

    public Page<DocumentVue> execute(DossierId id, PageVoulue page) {
        Appel appel = appelCourant.appel();
        return queries.findByDossier(dossiers.trouver(id, appel).id(), appel.codeStructure(), page);
    }
}
