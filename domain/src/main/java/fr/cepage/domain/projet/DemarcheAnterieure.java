package fr.cepage.domain.projet;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A CEP démarche of the person before this one, here or with another operator (SYN-09).
 *
 * @param annee null: nobody remembers
 */
public record DemarcheAnterieure(
        String operateur, @Nullable Year annee, @Nullable String resume) {

    /** Before it, nobody now of working age had a démarche to tell of. */
    public static final int PREMIERE_ANNEE = 1970;
}
