package fr.cepage.domain.projet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person and the operator agreed on (SYN-12, SYN-19).
 *
 * @param contact how to reach the adviser in case of difficulty
 * @param frequence how often they see each other, in words
 * @param frequenceJours the same in days, for whoever has to be reminded (TRA-04)
 * @param modalites how they see each other
 * @param operateur what the operator commits itself to: initiative, autonomy, free choice, going back and forth
 * @param convenuLe the day they agreed
 */
public record Engagements(
        @Nullable String contact,
        @Nullable String frequence,
        @Nullable Integer frequenceJours,
        @Nullable String modalites,
        @Nullable String operateur,
        @Nullable String roleConseiller,
        @Nullable LocalDate convenuLe) {

    public static final int FREQUENCE_MIN = 1;
    public static final int FREQUENCE_MAX = 366;

    public static final Engagements AUCUN = new Engagements(null, null, null, null, null, null, null);
}
