package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The logins that have begun and await their answer, each in a cookie of its own: several tabs log in side by side, before
 * there is any session that they could share.
 */
@Component
final class ConnexionsEnCours implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String PREFIXE = "connexion-";
    private static final String CHEMIN = "/login/oauth2/code/";
    private static final String SEPARATEUR = ".";
    private static final int MORCEAUX = 3;

    /** A login page may wait until somebody has come back to it. */
    private static final Duration DUREE = Duration.ofHours(1);

    private final ClientRegistration keycloak;

    ConnexionsEnCours(ClientRegistrationRepository clients) {
        keycloak = Objects.requireNonNull(clients.findByRegistrationId(UiSecurityConfiguration.KEYCLOAK));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest requete) {
        return Optional.ofNullable(cookie(requete))
                .flatMap(ConnexionsEnCours::morceaux)
                .map(morceaux -> demande(morceaux, requete))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest demande, HttpServletRequest requete, HttpServletResponse reponse) {
        if (demande != null) {
            String contenu = Stream.of(
                            demande.<String>getAttribute(OidcParameterNames.NONCE),
                            demande.<String>getAttribute(PkceParameterNames.CODE_VERIFIER),
                            AdresseDeRetour.sure(requete.getParameter(AdresseDeRetour.PARAMETRE)))
                    .map(ConnexionsEnCours::coder)
                    .reduce((debut, suite) -> debut + SEPARATEUR + suite)
                    .orElseThrow();
            poser(nom(Objects.requireNonNull(demande.getState())), contenu, DUREE, requete, reponse);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest requete, HttpServletResponse reponse) {
        Cookie cookie = cookie(requete);
        if (cookie == null) {
            return null;
        }
        poser(cookie.getName(), "", Duration.ZERO, requete, reponse);
        return morceaux(cookie)
                .map(morceaux -> {
                    AdresseDeRetour.retenir(requete, AdresseDeRetour.sure(morceaux.getLast()));
                    return demande(morceaux, requete);
                })
                .orElse(null);
    }

    private OAuth2AuthorizationRequest demande(List<String> morceaux, HttpServletRequest requete) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(keycloak.getProviderDetails().getAuthorizationUri()))
                .clientId(keycloak.getClientId())
                .redirectUri(requete.getRequestURL().toString())
                .scopes(keycloak.getScopes())
                .state(requete.getParameter(OAuth2ParameterNames.STATE))
                .attributes(attributs -> {
                    attributs.put(OAuth2ParameterNames.REGISTRATION_ID, keycloak.getRegistrationId());
                    attributs.put(OidcParameterNames.NONCE, morceaux.getFirst());
                    if (!morceaux.get(1).isEmpty()) {
                        attributs.put(PkceParameterNames.CODE_VERIFIER, morceaux.get(1));
                    }
                })
                .build();
    }

    private static @Nullable Cookie cookie(HttpServletRequest requete) {
        String etat = requete.getParameter(OAuth2ParameterNames.STATE);
        return etat == null ? null : WebUtils.getCookie(requete, nom(etat));
    }

    private static String nom(String etat) {
        return PREFIXE + coder(etat);
    }

    private static void poser(
            String nom, String valeur, Duration duree, HttpServletRequest requete, HttpServletResponse reponse) {
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(nom, valeur)
                        .path(requete.getContextPath() + CHEMIN)
                        .maxAge(duree)
                        .httpOnly(true)
                        .secure(requete.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static String coder(@Nullable String texte) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Objects.requireNonNullElse(texte, "").getBytes(StandardCharsets.UTF_8));
    }

    /** Nonce, code verifier and address; empty when this is no cookie that was put here. */
    private static Optional<List<String>> morceaux(Cookie cookie) {
        try {
            List<String> morceaux = Stream.of(cookie.getValue().split("\\" + SEPARATEUR, -1))
                    .map(morceau -> new String(Base64.getUrlDecoder().decode(morceau), StandardCharsets.UTF_8))
                    .toList();
            return Optional.of(morceaux).filter(lus -> lus.size() == MORCEAUX);
        } catch (IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }
}
