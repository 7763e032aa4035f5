package fr.cepage.domain.liaison;

import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a fiche de liaison says (NIV-03).
 *
 * @param operateur who handed the person on
 * @param date the day of the fiche, from which it counts
 */
public record ContenuLiaison(
        String operateur, LocalDate date, @Nullable String resume) {

    public static final int OPERATEUR_MAX = 120;
    public static final int RESUME_MAX = 1000;

    /** The first day of the CEP in France: no operator handed anybody on before. */
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2015, 1, 1);

    /**
     * The content, once nothing is wrong with it.
     *
     * @param naissance of whom it is about: nobody is handed on before
     * @param violations what was already found wrong with what was typed; refused together with the rest
     */
    public static ContenuLiaison de(
            @Nullable String operateur,
            @Nullable LocalDate date,
            @Nullable String resume,
            LocalDate naissance,
            LocalDate aujourdhui,
            Violations violations) {
        LocalDate premier = naissance.isAfter(PREMIER_JOUR) ? naissance : PREMIER_JOUR;
        violations.exiger("operateur", operateur, RefusLiaison.CHAMP_OBLIGATOIRE);
        violations.exiger("date", date, RefusLiaison.CHAMP_OBLIGATOIRE);
        violations
                .si(date != null && date.isAfter(aujourdhui), RefusLiaison.DATE_FUTURE, "date")
                .si(date != null && date.isBefore(premier), RefusLiaison.DATE_TROP_ANCIENNE, "date", premier)
                .lever();
        return new ContenuLiaison(Objects.requireNonNull(operateur), Objects.requireNonNull(date), resume);
    }
}
