package fr.cepage.application.document;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.droits.Droit;

/** Shows one document without what it holds (SYN-10). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDocument {

    private final AppelCourant appelCourant;
    private final DocumentQueries queries;

    public ConsulterDocument(AppelCourant appelCourant, DocumentQueries queries) {
        this.appelCourant = appelCourant;
        this.queries = queries;
    }

    public DocumentVue execute(DocumentId id) {
        return queries.find(id, appelCourant.appel().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
