package fr.cepage.web.referentiel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a list (NOM-01).
 *
 * @param depuis first day on which it can be chosen
 * @param jusquAu last day on which it can be chosen
 * @param correspondance code of the value that replaces it
 * @param national false when the structure added it
 */
record ValeurListeResponse(
        String code,
        String libelle,
        @Nullable String aide,
        @Nullable LocalDate depuis,
        @Nullable LocalDate jusquAu,
        @Nullable String correspondance,
        boolean national) {}
