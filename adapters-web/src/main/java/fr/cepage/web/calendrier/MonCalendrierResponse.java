package fr.cepage.web.calendrier;

import fr.cepage.application.calendrier.MonCalendrierVue;
import fr.cepage.web.commun.Ressource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller's agenda has an address.
 *
 * @param creeLe since when; null: it has none
 */
record MonCalendrierResponse(boolean existe, @Nullable Instant creeLe) implements Ressource {

    static MonCalendrierResponse de(MonCalendrierVue mien) {
        return new MonCalendrierResponse(mien.existe(), mien.creeLe());
    }

    @Override
    public long version() {
        return 0;
    }
}
