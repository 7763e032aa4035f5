package fr.cepage.bootstrap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.cepage.bootstrap.securite.SuiviDesDroits.Suite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

/** A Keycloak that answers otherwise than it should, or not at all. */
@Tag("DRO-03")
@Tag("DRO-08")
class SansKeycloakTest {

    private static final Duration UN_JETON = Duration.ofMinutes(5);

    private final HttpSessionOAuth2AuthorizedClientRepository clients =
            new HttpSessionOAuth2AuthorizedClientRepository();
    private final MockHttpServletRequest requete = new MockHttpServletRequest();
    private final OAuth2AuthenticationToken personne = new OAuth2AuthenticationToken(
            new DefaultOAuth2User(List.of(), Map.of("sub", "karim"), "sub"),
            List.of(),
            UiSecurityConfiguration.KEYCLOAK);
    private final AtomicInteger demandes = new AtomicInteger();
    private final CountDownLatch fini = new CountDownLatch(1);
    private HttpServer keycloak;

    @BeforeEach
    void demarrer() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.start();
    }

    @AfterEach
    void arreter() {
        fini.countDown();
        keycloak.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | {\"error\":\"unknown_error\"}",
                "502 | <html>Bad gateway</html>",
                "503 | ''",
                "429 | ''",
                "400 | <html>Bad request</html>",
                "401 | {\"error\":\"unauthorized_client\"}",
                "200 | <html>Maintenance</html>",
            })
    void une_reponse_qui_ne_dit_rien_de_la_session_fait_attendre(int statut, String corps) {
        repondre(statut, corps);

        assertThat(actualiser(Duration.ofSeconds(-1))).isEqualTo(Suite.ATTENDRE);
    }

    @Test
    void une_session_que_keycloak_refuse_se_termine() {
        repondre(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}");

        assertThat(actualiser(Duration.ofSeconds(30))).isEqualTo(Suite.SORTIR);
    }

    @Test
    void personne_au_bout_du_fil_fait_attendre() {
        keycloak.stop(0);

        assertThat(actualiser(Duration.ZERO)).isEqualTo(Suite.ATTENDRE);
    }

    @Test
    void un_jeton_encore_valable_suffit_jusqu_a_sa_fin() {
        keycloak.stop(0);

        assertThat(actualiser(Duration.ofSeconds(30))).isEqualTo(Suite.RESTER);
    }

    @Test
    void qui_attend_derriere_un_silence_n_attend_pas_a_son_tour() {
        keycloak.createContext("/", echange -> {
            demandes.incrementAndGet();
            attendre();
            echange.close();
        });

        assertThat(actualiser(Duration.ofSeconds(-1))).isEqualTo(Suite.ATTENDRE);
        assertThat(suivi(Instant.now()).actualiser(personne, requete, new MockHttpServletResponse()))
                .isEqualTo(Suite.ATTENDRE);

        assertThat(demandes).hasValue(1);
    }

    private void attendre() {
        try {
            fini.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void repondre(int statut, String corps) {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        keycloak.createContext("/", echange -> {
            echange.getResponseHeaders().set("Content-Type", corps.startsWith("{") ? "application/json" : "text/html");
            echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
            echange.getResponseBody().write(octets);
            echange.close();
        });
    }

    /** @param reste how long the token is still good for */
    private Suite actualiser(Duration reste) {
        Instant maintenant = Instant.now();
        Instant fin = maintenant.plus(reste);
        clients.saveAuthorizedClient(
                new OAuth2AuthorizedClient(
                        keycloak(),
                        "karim",
                        new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "jeton", fin.minus(UN_JETON), fin),
                        new OAuth2RefreshToken("refresh", fin.minus(UN_JETON))),
                personne,
                requete,
                new MockHttpServletResponse());
        return suivi(maintenant).actualiser(personne, requete, new MockHttpServletResponse());
    }

    private SuiviDesDroits suivi(Instant maintenant) {
        return new SuiviDesDroits(
                new UiSecurityConfiguration()
                        .authorizedClientManager(
                                new InMemoryClientRegistrationRepository(keycloak()), clients, _ -> {}),
                clients,
                Clock.fixed(maintenant, ZoneOffset.UTC));
    }

    private ClientRegistration keycloak() {
        String adresse = "http://localhost:" + keycloak.getAddress().getPort();
        return ClientRegistration.withRegistrationId(UiSecurityConfiguration.KEYCLOAK)
                .clientId("cepage-ui")
                .clientSecret("cepage-ui")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost/login")
                .authorizationUri(adresse + "/auth")
                .tokenUri(adresse + "/token")
                .build();
    }
}
