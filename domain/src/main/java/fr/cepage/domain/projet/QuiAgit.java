package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.commun.RefusMetier;
import org.jspecify.annotations.Nullable;

/** Who does an action (SYN-05). */
public enum QuiAgit {
    JEUNE,
    CONSEILLER,
    TIERS;

    /**
     * The one of that code, or null when none was given.
     *
     * @throws RefusMetier {@link RefusPlan#QUI}
     */
    public static @Nullable QuiAgit lire(@Nullable String code) {
        return Codes.lire(code, QuiAgit.class, RefusPlan.QUI);
    }
}
