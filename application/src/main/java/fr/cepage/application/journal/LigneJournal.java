package fr.cepage.application.journal;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.ObjetJournal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A line of the journal as it is read; its author by the name they have now. */
public record LigneJournal(
        UUID id,
        Instant instant,
        PersonneVue auteur,
        ActionJournal action,
        ObjetJournal objet,
        Map<String, String> details) {

    public LigneJournal {
        details = Map.copyOf(details);
    }
}
