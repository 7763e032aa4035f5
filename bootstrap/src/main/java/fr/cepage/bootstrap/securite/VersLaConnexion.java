package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends whoever is not known yet to the login, which keeps where they wanted to go: each tab has its own address. */
final class VersLaConnexion extends LoginUrlAuthenticationEntryPoint {

    VersLaConnexion(String connexion) {
        super(connexion);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause) {
        UriComponentsBuilder connexion = UriComponentsBuilder.fromPath(getLoginFormUrl());
        return HttpMethod.GET.matches(requete.getMethod())
                ? connexion
                        .queryParam(AdresseDeRetour.PARAMETRE, "{retour}")
                        .encode()
                        .buildAndExpand(AdresseDeRetour.de(requete))
                        .toUriString()
                : connexion.toUriString();
    }
}
