package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.RefusMetier;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as the clocks of a structure show them (RDV-01). One that they skip at the change to summer time is
 * refused; one that they show twice in autumn is kept as it is shown.
 */
public final class HeureLocale {

    private HeureLocale() {}

    /** To the minute, or null when none was given. */
    public static @Nullable LocalDateTime lire(@Nullable LocalDateTime saisie, ZoneId fuseau) {
        if (saisie == null) {
            return null;
        }
        if (fuseau.getRules().getValidOffsets(saisie).isEmpty()) {
            throw new RefusMetier(RefusRendezVous.HEURE_INEXISTANTE, saisie.toLocalDate());
        }
        return saisie.truncatedTo(ChronoUnit.MINUTES);
    }
}
