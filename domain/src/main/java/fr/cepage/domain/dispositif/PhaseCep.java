package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.referentiel.RefusReferentiel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The two phases of the CEP that are typed in: conseil personnalisé, then accompagnement (CEP-04, CEP-10). */
public enum PhaseCep {
    PHASE_2,
    PHASE_3;

    /** 2 or 3, as in the badge. */
    public int niveau() {
        return this == PHASE_2 ? 2 : 3;
    }

    /** The phase of that code, or null when none was given. */
    public static @Nullable PhaseCep lire(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(phase -> phase.name().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new RefusMetier(RefusReferentiel.VALEUR_INCONNUE));
    }
}
