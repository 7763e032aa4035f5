package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.commun.RefusMetier;
import org.jspecify.annotations.Nullable;

/** Where the person is followed up (SYN-17). */
public enum NatureSuivi {
    FORMATION,
    EMPLOI;

    /**
     * The one of that code, or null when none was given.
     *
     * @throws RefusMetier {@link RefusPlan#NATURE}
     */
    public static @Nullable NatureSuivi lire(@Nullable String code) {
        return Codes.lire(code, NatureSuivi.class, RefusPlan.NATURE);
    }
}
