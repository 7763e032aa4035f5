package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.event.OidcUserRefreshedEvent;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Keeps an open page at the rights that Keycloak grants now (DRO-03): before the access token has had its five
 * minutes, a request fetches new tokens, and with them the rights.
 */
@Component
class SuiviDesDroits {

    private static final Logger JOURNAL = LoggerFactory.getLogger(SuiviDesDroits.class);

    /** How long a session does not ask a Keycloak again that has just left it without an answer. */
    private static final Duration REPIT = Duration.ofSeconds(5);

    private static final String SILENCE = SuiviDesDroits.class.getName() + ".silence";

    private final OAuth2AuthorizedClientManager clients;
    private final OAuth2AuthorizedClientRepository connus;
    private final Clock clock;

    SuiviDesDroits(OAuth2AuthorizedClientManager clients, OAuth2AuthorizedClientRepository connus, Clock clock) {
        this.clients = clients;
        this.connus = connus;
        this.clock = clock;
    }

    Suite actualiser(OAuth2AuthenticationToken personne, HttpServletRequest requete, HttpServletResponse reponse) {
        if (enRepit(requete.getSession())) {
            return sansKeycloak(personne, requete);
        }
        try {
            return valable(clients.authorize(demande(personne, requete, reponse))) ? Suite.RESTER : Suite.SORTIR;
        } catch (ClientAuthorizationException e) {
            JOURNAL.info("No new token from Keycloak: {}", e.getError().getErrorCode());
            return OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())
                    ? Suite.SORTIR
                    : patienter(personne, requete);
        } catch (OAuth2AuthenticationException e) {
            JOURNAL.info("A new token that cannot be used: {}", e.getError().getErrorCode());
            return sansCles(e.getCause()) ? patienter(personne, requete) : Suite.SORTIR;
        }
    }

    private Suite patienter(OAuth2AuthenticationToken personne, HttpServletRequest requete) {
        requete.getSession().setAttribute(SILENCE, clock.instant());
        return sansKeycloak(personne, requete);
    }

    /** The requests that queued behind the one that was left without an answer do not each wait for it anew. */
    private boolean enRepit(HttpSession session) {
        return session.getAttribute(SILENCE) instanceof Instant silence
                && clock.instant().isBefore(silence.plus(REPIT));
    }

    /** Rights hold as long as the token that brought them, and no longer (DRO-03). */
    private Suite sansKeycloak(OAuth2AuthenticationToken personne, HttpServletRequest requete) {
        OAuth2AuthorizedClient connu =
                connus.loadAuthorizedClient(personne.getAuthorizedClientRegistrationId(), personne, requete);
        return valable(connu) ? Suite.RESTER : Suite.ATTENDRE;
    }

    /** The keys that would prove a token could not be fetched: that says nothing against the token. */
    private static boolean sansCles(@Nullable Throwable cause) {
        return cause instanceof JwtException && !(cause instanceof BadJwtException);
    }

    @EventListener
    void remplacer(OidcUserRefreshedEvent personneActualisee) {
        SecurityContextHolder.setContext(new SecurityContextImpl(personneActualisee.getAuthentication()));
    }

    private boolean valable(@Nullable OAuth2AuthorizedClient client) {
        Instant fin = client == null ? null : client.getAccessToken().getExpiresAt();
        return fin != null && clock.instant().isBefore(fin);
    }

    private static OAuth2AuthorizeRequest demande(
            OAuth2AuthenticationToken personne, HttpServletRequest requete, HttpServletResponse reponse) {
        return OAuth2AuthorizeRequest.withClientRegistrationId(personne.getAuthorizedClientRegistrationId())
                .principal(personne)
                .attribute(HttpServletRequest.class.getName(), requete)
                .attribute(HttpServletResponse.class.getName(), reponse)
                .build();
    }

    /** What becomes of the session: Keycloak grants it still, has ended it, or cannot be asked. */
    enum Suite {
        RESTER,
        SORTIR,
        ATTENDRE
    }
}
