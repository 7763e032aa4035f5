package fr.cepage.bootstrap.securite;

import fr.cepage.application.appel.Acteur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Reads the actor out of a token: the access token of a call of REST, the ID token of somebody at a screen. A token
 * without a structure makes no actor (DRO-04).
 */
final class ActeurDuJeton {

    static final String STRUCTURE_ABSENTE = "structure_absente";

    private static final String COMPTE_DE_SERVICE = "service-account-";

    private ActeurDuJeton() {}

    static Optional<Acteur> lire(@Nullable Authentication authentification) {
        return jeton(authentification).flatMap(ActeurDuJeton::acteur);
    }

    /** Refuses the login of somebody who belongs to no structure. */
    static void exiger(ClaimAccessor jeton) {
        if (acteur(jeton).isEmpty()) {
            throw new OAuth2AuthenticationException(STRUCTURE_ABSENTE);
        }
    }

    private static Optional<ClaimAccessor> jeton(@Nullable Authentication authentification) {
        if (authentification instanceof JwtAuthenticationToken jwt) {
            return Optional.of(jwt.getToken());
        }
        return authentification != null && authentification.getPrincipal() instanceof OidcUser personne
                ? Optional.of(personne.getIdToken())
                : Optional.empty();
    }

    private static Optional<Acteur> acteur(ClaimAccessor jeton) {
        return Optional.ofNullable(jeton.getClaimAsString("structure"))
                .flatMap(ActeurDuJeton::structure)
                .map(structure -> acteur(jeton, structure));
    }

    private static Optional<StructureCode> structure(String code) {
        try {
            return Optional.of(new StructureCode(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Acteur acteur(ClaimAccessor jeton, StructureCode structure) {
        String compte = texte(jeton, "preferred_username", "sub");
        boolean service = compte.startsWith(COMPTE_DE_SERVICE);
        String nom = service
                ? compte.substring(COMPTE_DE_SERVICE.length())
                : texte(jeton, "name", "preferred_username", "sub");
        Map<String, Object> claims = jeton.getClaims();
        return new Acteur(
                new UtilisateurId(texte(jeton, "sub")), nom, structure, RolesKeycloak.droits(claims), service);
    }

    /** The first of these claims that is there. */
    private static String texte(ClaimAccessor jeton, String... noms) {
        return Stream.of(noms)
                .map(jeton::getClaimAsString)
                .filter(valeur -> valeur != null && !valeur.isBlank())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A token without " + noms[0]));
    }
}
