package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.RefusMetier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a rendez-vous may be, as the clocks of a structure show it. A time that they skip at the change to summer time is
 * refused, one that they show twice in autumn is kept as it is shown (RDV-01); so is a day that is too far from today to
 * be meant (RDV-03).
 */
public final class HeureLocale {

    /** The first day of the CEP in France. */
    public static final LocalDate PREMIER_JOUR = LocalDate.of(2015, 1, 1);

    private static final int ANNEES_A_VENIR = 2;

    private HeureLocale() {}

    /** To the minute, or null when none was given. */
    public static @Nullable LocalDateTime lire(@Nullable LocalDateTime saisie, ZoneId fuseau, LocalDate aujourdhui) {
        if (saisie == null) {
            return null;
        }
        LocalDate jour = saisie.toLocalDate();
        LocalDate dernier = aujourdhui.plusYears(ANNEES_A_VENIR);
        if (jour.isBefore(PREMIER_JOUR) || jour.isAfter(dernier)) {
            throw new RefusMetier(RefusRendezVous.DATE_ELOIGNEE, PREMIER_JOUR, dernier);
        }
        if (fuseau.getRules().getValidOffsets(saisie).isEmpty()) {
            throw new RefusMetier(RefusRendezVous.HEURE_INEXISTANTE, jour);
        }
        return saisie.truncatedTo(ChronoUnit.MINUTES);
    }
}
