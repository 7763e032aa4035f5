package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What a caller of REST is told who has no token, a bad one, or one without a structure. */
@Component
class RefusApi implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuthenticationEntryPoint entetes = new BearerTokenAuthenticationEntryPoint();
    private final ProblemWriter problemes;

    RefusApi(ProblemWriter problemes) {
        this.problemes = problemes;
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause)
            throws IOException {
        ProblemeDeSecurite probleme = probleme(cause);
        if (probleme != ProblemeDeSecurite.INDISPONIBLE) {
            ecrireEntetes(requete, reponse, cause);
        }
        problemes.ecrire(probleme, requete, reponse);
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException cause)
            throws IOException {
        problemes.ecrire(ProblemeDeSecurite.STRUCTURE_ABSENTE, requete, reponse);
    }

    private static ProblemeDeSecurite probleme(AuthenticationException cause) {
        return switch (cause) {
            case AuthenticationServiceException _ -> ProblemeDeSecurite.INDISPONIBLE;
            case OAuth2AuthenticationException _ -> ProblemeDeSecurite.JETON_INVALIDE;
            default -> ProblemeDeSecurite.REQUISE;
        };
    }

    private void ecrireEntetes(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause)
            throws IOException {
        try {
            entetes.commence(requete, reponse, cause);
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException(e);
        }
    }
}
