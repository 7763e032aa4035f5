package fr.cepage.web.commun;

import fr.cepage.application.commun.ValeurVue;
import org.jspecify.annotations.Nullable;

/** A list value where it was used. */
public record ValeurResponse(String code, String libelle) {

    public static ValeurResponse de(ValeurVue valeur) {
        return new ValeurResponse(valeur.code().valeur(), valeur.libelle());
    }

    public static @Nullable ValeurResponse deNullable(@Nullable ValeurVue valeur) {
        return valeur == null ? null : de(valeur);
    }
}
