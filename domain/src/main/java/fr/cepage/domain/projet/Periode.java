package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when, both days counted, as far as they are known. */
public record Periode(@Nullable LocalDate debut, @Nullable LocalDate fin) {

    /**
     * That period as it was given, with what is wrong with it noted.
     *
     * @param champFin the member that says its end
     */
    public static Periode de(
            @Nullable LocalDate debut, @Nullable LocalDate fin, String champFin, Violations violations) {
        Jours.plausible(debut, "debut", RefusPlan.DATE_ELOIGNEE, violations);
        Jours.plausible(fin, champFin, RefusPlan.DATE_ELOIGNEE, violations);
        violations.si(debut != null && fin != null && fin.isBefore(debut), RefusPlan.DATES, champFin);
        return new Periode(debut, fin);
    }
}
