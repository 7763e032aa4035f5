package fr.cepage.domain.journal;

import java.util.Map;
import java.util.UUID;

/** Something an aggregate did that the journal keeps. */
public interface JournalDomainEvent {

    /** The dossier in whose journal it stands. */
    UUID dossierId();

    ActionJournal action();

    ObjetJournal objet();

    /** Business members: identifiers, codes and ISO dates, never a name. */
    Map<String, String> details();
}
