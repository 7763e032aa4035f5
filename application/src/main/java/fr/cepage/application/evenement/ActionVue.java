package fr.cepage.application.evenement;

import fr.cepage.application.journal.DetailDActe;
import fr.cepage.domain.journal.ActionJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done while an event was en cours (EVT-03).
 *
 * @param date the day in the structure's zone
 * @param objet what it was done to; it may exist no longer
 * @param offre the name of the offer that it was about; null: it was about none
 * @param details what it was about, and what changed from what to what
 */
public record ActionVue(
        ActionJournal type,
        LocalDate date,
        UUID objet,
        @Nullable String offre,
        List<DetailDActe> details) {

    public ActionVue {
        details = List.copyOf(details);
    }
}
