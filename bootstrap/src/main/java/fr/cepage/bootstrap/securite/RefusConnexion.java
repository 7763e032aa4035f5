package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        (sansStructure ? PageDeRefus.SANS_STRUCTURE : PageDeRefus.CONNEXION_INTERROMPUE).ecrire(reponse);
    }
}
