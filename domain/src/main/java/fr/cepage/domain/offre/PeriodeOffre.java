package fr.cepage.domain.offre;

import fr.cepage.domain.commun.RefusMetier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an offer runs, both days included.
 *
 * @param dateFin null: no end is known
 */
public record PeriodeOffre(LocalDate dateDebut, @Nullable LocalDate dateFin) {

    public PeriodeOffre {
        if (dateFin != null && dateFin.isBefore(dateDebut)) {
            throw new RefusMetier(RefusOffre.DATES);
        }
    }

    boolean finieLe(LocalDate jour) {
        return dateFin != null && jour.isAfter(dateFin);
    }
}
