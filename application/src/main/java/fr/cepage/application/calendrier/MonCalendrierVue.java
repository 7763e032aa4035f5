package fr.cepage.application.calendrier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the actor's agenda can be read at a secret address.
 *
 * @param creeLe since when; null: it cannot
 */
public record MonCalendrierVue(@Nullable Instant creeLe) {

    public boolean existe() {
        return creeLe != null;
    }
}
