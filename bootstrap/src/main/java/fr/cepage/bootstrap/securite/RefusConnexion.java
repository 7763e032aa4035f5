package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** The page of somebody whose login came to nothing: a stale login form, or an account without a structure. */
@Component
class RefusConnexion implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause) throws IOException {
        boolean sansStructure = cause instanceof OAuth2AuthenticationException refus
                && ActeurDuJeton.STRUCTURE_ABSENTE.equals(refus.getError().getErrorCode());
        reponse.setStatus((sansStructure ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED).value());
        reponse.setContentType(MediaType.TEXT_HTML_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8);
        reponse.getOutputStream().write(page(sansStructure ? "sans-structure.html" : "connexion-interrompue.html"));
    }

    private static byte[] page(String nom) throws IOException {
        return new ClassPathResource("fr/cepage/bootstrap/securite/" + nom).getContentAsByteArray();
    }
}
