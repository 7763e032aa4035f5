package fr.cepage.bootstrap.securite;

import fr.cepage.domain.droits.Droit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between the roles of Keycloak and the rights of the domain (DRO-01): the only class that knows the names of the
 * roles and the client that carries them. What is not a role of ours is passed over.
 */
final class RolesKeycloak {

    /** The client of Keycloak that carries the roles, and the audience of every token that may be used here. */
    static final String CLIENT = "cepage-api";

    private static final String ACCES = "resource_access";
    private static final String ROLES = "roles";

    private static final Map<String, Droit> DROITS =
            Stream.of(Droit.values()).collect(Collectors.toUnmodifiableMap(RolesKeycloak::role, Function.identity()));

    private RolesKeycloak() {}

    /** e.g. {@code proposer-cep}. */
    static String role(Droit droit) {
        return droit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<Droit> droits(Map<String, Object> claims) {
        return roles(claims).filter(DROITS::containsKey).map(DROITS::get).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> roles(Map<String, Object> claims) {
        return membre(membre(claims.get(ACCES), CLIENT), ROLES) instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf)
                : Stream.empty();
    }

    private static @Nullable Object membre(@Nullable Object objet, String nom) {
        return objet instanceof Map<?, ?> membres ? membres.get(nom) : null;
    }
}
