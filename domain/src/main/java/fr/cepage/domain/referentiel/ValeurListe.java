package fr.cepage.domain.referentiel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a list (NOM-01). Once used it stays displayed for ever; only its choice ends with its validity.
 *
 * @param ordre rank within its list
 * @param aide help text beside the choice
 * @param depuis first day on which it can be chosen; null: always could
 * @param jusquAu last day on which it can be chosen; null: no end known
 * @param correspondance what replaces it since its end (CLO-08); null: none, never guessed
 * @param codeExterne code of a national exchange (NOM-03); null until one is known
 * @param national false when the structure added it to its own list
 */
public record ValeurListe(
        Liste liste,
        CodeValeur code,
        String libelle,
        int ordre,
        @Nullable String aide,
        @Nullable LocalDate depuis,
        @Nullable LocalDate jusquAu,
        @Nullable CodeValeur correspondance,
        @Nullable String codeExterne,
        boolean national) {

    public boolean valideLe(LocalDate jour) {
        return (depuis == null || !jour.isBefore(depuis)) && (jusquAu == null || !jour.isAfter(jusquAu));
    }
}
