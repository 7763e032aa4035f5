package fr.cepage.web.commun;

import fr.cepage.application.commun.PersonneVue;
import org.jspecify.annotations.Nullable;

/**
 * Somebody.
 *
 * @param sub null: somebody without account
 */
public record PersonneResponse(@Nullable String sub, String nom) {

    public static PersonneResponse de(PersonneVue personne) {
        return new PersonneResponse(personne.id() == null ? null : personne.id().sub(), personne.nom());
    }

    public static @Nullable PersonneResponse deNullable(@Nullable PersonneVue personne) {
        return personne == null ? null : de(personne);
    }
}
