package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.document.DocumentQueries;
import fr.cepage.application.document.DocumentVue;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.document.DocumentsEnMemoire;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** Reads documents from the aggregates in memory. */
record DocumentQueriesEnMemoire(DocumentsEnMemoire documents, PersonnesConnues personnes) implements DocumentQueries {

    @Override
    public Optional<DocumentVue> find(DocumentId id, StructureCode structure) {
        return documents.findById(id, structure).map(this::vue);
    }

    @Override
    public Page<DocumentVue> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page) {
        return Pages.decroissante(
                documents.tous(structure).stream()
                        .filter(document -> document.dossier().equals(dossier))
                        .map(this::vue),
                page,
                vue -> Curseur.de(vue.instant(), vue.id()));
    }

    private DocumentVue vue(Document document) {
        return new DocumentVue(
                document.id(),
                document.dossier(),
                document.version(),
                document.type(),
                document.dispositif().orElse(null),
                document.production().numero(),
                document.production().instant(),
                personnes.vue(document.production().auteur(), document.structure()),
                document.production().empreinte().sha256(),
                document.production().taille(),
                document.remisLe().orElse(null));
    }
}
