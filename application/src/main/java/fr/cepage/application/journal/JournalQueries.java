package fr.cepage.application.journal;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;

/** Reads the journal. */
@FunctionalInterface
public interface JournalQueries {

    /** The journal of a dossier, newest first. */
    Page<LigneJournal> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page);
}
