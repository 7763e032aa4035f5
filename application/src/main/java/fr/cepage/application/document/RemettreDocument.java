package fr.cepage.application.document;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.droits.Droit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Notes that a document was handed to the person (SYN-11). */
@UseCase
@Requiert(Droit.CONSULTER_DOSSIER)
public class RemettreDocument {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final DocumentRepository depot;
    private final DocumentQueries queries;

    public RemettreDocument(AppelCourant appelCourant, Suivi suivi, DocumentRepository depot, DocumentQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.depot = depot;
        this.queries = queries;
    }

    public DocumentVue execute(DocumentId id, VersionAttendue version, @Nullable LocalDate date) {
        Appel appel = appelCourant.appel();
        DroitsDocument.exiger(null, appel.acteur());
        DroitsDocument.exiger(suivi.trouver(depot, id, appel).type(), appel.acteur());
        Document tenu = suivi.tenir(depot, id, version, appel);
        LocalDate produitLe =
                tenu.production().instant().atZone(appel.structure().fuseau()).toLocalDate();
        tenu.remettre(date, produitLe, appel.aujourdhui());
        suivi.enregistrer(depot, tenu, appel);
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
