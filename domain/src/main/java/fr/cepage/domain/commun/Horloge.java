package fr.cepage.domain.commun;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only source of time. « Today » is always the calendar day of a structure's zone: it is already tomorrow in
 * La Réunion while it is still today in Martinique.
 */
public final class Horloge {

    private final Clock clock;

    public Horloge(Clock clock) {
        this.clock = clock;
    }

    /** The present instant, to the microsecond that the database keeps. */
    public Instant maintenant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate aujourdhui(ZoneId fuseau) {
        return LocalDate.ofInstant(clock.instant(), fuseau);
    }
}
