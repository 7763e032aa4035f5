package fr.cepage.domain.commun;

import org.jspecify.annotations.Nullable;

/** How long something takes: five minutes to a working day of eight hours (RDV-01, EVT-08). */
public record Duree(int minutes) {

    public static final int MIN = 5;
    public static final int MAX = 480;

    public Duree {
        if (!possible(minutes)) {
            throw new IllegalArgumentException(minutes + " minutes");
        }
    }

    /**
     * That many minutes, or null when nothing was given.
     *
     * @param horsBornes what too few and too many are refused with; its parameters are the bounds
     */
    public static @Nullable Duree lire(@Nullable Integer minutes, CodeRefus horsBornes) {
        if (minutes == null) {
            return null;
        }
        if (!possible(minutes)) {
            throw new RefusMetier(horsBornes, MIN, MAX);
        }
        return new Duree(minutes);
    }

    private static boolean possible(int minutes) {
        return minutes >= MIN && minutes <= MAX;
    }
}
