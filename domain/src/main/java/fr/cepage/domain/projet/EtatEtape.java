package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.commun.RefusMetier;
import org.jspecify.annotations.Nullable;

/** How far a step is (SYN-05). */
public enum EtatEtape {
    A_FAIRE,
    EN_COURS,
    FAITE,
    ABANDONNEE;

    /**
     * The one of that code, or null when none was given.
     *
     * @throws RefusMetier {@link RefusPlan#ETAT}
     */
    public static @Nullable EtatEtape lire(@Nullable String code) {
        return Codes.lire(code, EtatEtape.class, RefusPlan.ETAT);
    }
}
