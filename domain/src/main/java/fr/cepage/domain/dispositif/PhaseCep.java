package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.referentiel.RefusReferentiel;
import org.jspecify.annotations.Nullable;

/** The two phases of the CEP that are typed in: conseil personnalisé, then accompagnement (CEP-04, CEP-10). */
public enum PhaseCep {
    PHASE_2,
    PHASE_3;

    /** 2 or 3, as in the badge. */
    public int niveau() {
        return this == PHASE_2 ? 2 : 3;
    }

    /** The part of the document de synthèse that it ends with, as people call it (SYN-02, SYN-03). */
    public String partieDeSynthese() {
        return this == PHASE_2 ? "I" : "II";
    }

    /** The phase of that code, or null when none was given. */
    public static @Nullable PhaseCep lire(@Nullable String code) {
        return Codes.lire(code, PhaseCep.class, RefusReferentiel.VALEUR_INCONNUE);
    }
}
