package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.commun.RefusMetier;
import org.jspecify.annotations.Nullable;

/** How far the asking for a funding is (SYN-06). */
public enum EtatFinancement {
    A_SOLLICITER,
    SOLLICITE,
    ACCORDE,
    REFUSE;

    /**
     * The one of that code, or null when none was given.
     *
     * @throws RefusMetier {@link RefusPlan#ETAT}
     */
    public static @Nullable EtatFinancement lire(@Nullable String code) {
        return Codes.lire(code, EtatFinancement.class, RefusPlan.ETAT);
    }
}
