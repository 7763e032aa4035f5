package fr.cepage.application.chronologie;

import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.structure.Structure;
import java.util.EnumSet;
import java.util.Set;

/** Reads the timeline of a dossier in one projection over all that has a date there. */
@FunctionalInterface
public interface ChronologieQueries {

    /** What has a row of its own already, so that its line in the journal would tell it twice. */
    Set<ActionJournal> DITES_PAR_LEUR_OBJET = Set.copyOf(EnumSet.of(
            ActionJournal.CEP_PROPOSE,
            ActionJournal.CEP_PASSAGE_PHASE_3,
            ActionJournal.CEP_CLOTURE,
            ActionJournal.PACEA_CREE,
            ActionJournal.PACEA_CLOTURE,
            ActionJournal.OFFRE_PROPOSEE,
            ActionJournal.LIAISON_RECUE,
            ActionJournal.LIAISON_ANNULEE,
            ActionJournal.EVENEMENT_CREE,
            ActionJournal.EVENEMENT_CLOS,
            ActionJournal.EVENEMENT_ANNULE,
            ActionJournal.DEMANDE_ENREGISTREE,
            ActionJournal.DEMANDE_TRAITEE,
            ActionJournal.DEMANDE_SANS_SUITE,
            ActionJournal.DEMANDE_ANNULEE,
            ActionJournal.RENDEZ_VOUS_PLANIFIE,
            ActionJournal.RENDEZ_VOUS_PRESENT,
            ActionJournal.RENDEZ_VOUS_ABSENT,
            ActionJournal.RENDEZ_VOUS_ANNULE,
            ActionJournal.RENDEZ_VOUS_REPORTE));

    /** Those of these kinds, newest first, what is planned above all. An act that only the journal keeps is told by its event, if it has one. */
    Page<LigneChronologie> findByDossier(DossierId dossier, Structure structure, Set<Genre> genres, PageVoulue page);
}
