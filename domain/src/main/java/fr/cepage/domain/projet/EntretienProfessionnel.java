package fr.cepage.domain.projet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entretien professionnel of the person with an employer (SYN-16). */
public record EntretienProfessionnel(
        @Nullable LocalDate date, @Nullable String conclusion) {

    public static final EntretienProfessionnel AUCUN = new EntretienProfessionnel(null, null);
}
