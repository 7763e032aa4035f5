package fr.cepage.demo.donnees;

import fr.cepage.domain.droits.Utilisateur;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Lets the demonstration write in the name of somebody, since nothing of a structure is writable by nobody. */
final class Session {

    private Session() {}

    static void ouvrir(Utilisateur personne, Runnable travail) {
        Jwt jeton = Jwt.withTokenValue("demonstration")
                .header("alg", "none")
                .subject(personne.id().sub())
                .claim("name", personne.nom())
                .claim("preferred_username", personne.nom())
                .claim("structure", personne.structure().valeur())
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(jeton, List.of()));
        try {
            travail.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
