package fr.cepage.domain.projet;

import org.jspecify.annotations.Nullable;

/**
 * A training of the plan (SYN-05, SYN-17).
 *
 * @param heures how long it takes; null: not known
 */
public record Formation(
        @Nullable String organisme,
        String intitule,
        Periode periode,
        @Nullable Integer heures,
        @Nullable String prerequis,
        @Nullable String certification) {

    public static final int HEURES_MIN = 1;
    public static final int HEURES_MAX = 9999;
}
