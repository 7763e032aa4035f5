package fr.cepage.application.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is set. */
public final class MontreDeTest extends Clock {
    private Instant instant;

    public MontreDeTest(Instant instant) {
        this.instant = instant;
    }

    public void regler(Instant nouvelInstant) {
        instant = nouvelInstant;
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }
}
