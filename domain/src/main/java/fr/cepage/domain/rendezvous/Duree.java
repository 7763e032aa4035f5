package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.RefusMetier;
import org.jspecify.annotations.Nullable;

/** How long a rendez-vous takes: five minutes to a working day of eight hours (RDV-01). */
public record Duree(int minutes) {

    public static final int MIN = 5;
    public static final int MAX = 480;

    public Duree {
        if (minutes < MIN || minutes > MAX) {
            throw new RefusMetier(RefusRendezVous.DUREE, MIN, MAX);
        }
    }

    /** That many minutes, or null when nothing was given. */
    public static @Nullable Duree lire(@Nullable Integer minutes) {
        return minutes == null ? null : new Duree(minutes);
    }
}
