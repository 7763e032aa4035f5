package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.commun.RefusMetier;
import org.jspecify.annotations.Nullable;

/** Where a skill comes from, or that it is still to come (SYN-04). */
public enum OrigineCompetence {
    ACQUISE,
    TRANSFERABLE,
    A_ACQUERIR;

    /**
     * The one of that code, or null when none was given.
     *
     * @throws RefusMetier {@link RefusProjet#ORIGINE}
     */
    public static @Nullable OrigineCompetence lire(@Nullable String code) {
        return Codes.lire(code, OrigineCompetence.class, RefusProjet.ORIGINE);
    }
}
