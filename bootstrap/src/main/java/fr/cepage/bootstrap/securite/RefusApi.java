package fr.cepage.bootstrap.securite;

import fr.cepage.web.probleme.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What a caller of REST is told who has no token, a bad one, or one without a structure. */
@Component
class RefusApi implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Map<ProblemeDeSecurite, String> DEFIS = Map.of(
            ProblemeDeSecurite.REQUISE, "Bearer",
            ProblemeDeSecurite.JETON_INVALIDE, "Bearer error=\"invalid_token\"");

    private final ProblemWriter problemes;

    RefusApi(ProblemWriter problemes) {
        this.problemes = problemes;
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause)
            throws IOException {
        ProblemeDeSecurite probleme = probleme(cause);
        if (probleme.statut() == HttpStatus.UNAUTHORIZED) {
            reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, DEFIS.get(probleme));
        }
        probleme.ecrire(problemes, requete, reponse);
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException cause)
            throws IOException {
        ProblemeDeSecurite.STRUCTURE_ABSENTE.ecrire(problemes, requete, reponse);
    }

    private static ProblemeDeSecurite probleme(AuthenticationException cause) {
        return switch (cause) {
            case AuthenticationServiceException _ -> ProblemeDeSecurite.INDISPONIBLE;
            case OAuth2AuthenticationException _ -> ProblemeDeSecurite.JETON_INVALIDE;
            default -> ProblemeDeSecurite.REQUISE;
        };
    }
}
