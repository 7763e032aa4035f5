package fr.cepage.application.document;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** Reads documents without what they hold. */
public interface DocumentQueries {

    Optional<DocumentVue> find(DocumentId id, StructureCode structure);

    /** Newest first. */
    Page<DocumentVue> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page);
}
