package fr.cepage.bootstrap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Several tabs that log in side by side, each with its own address. */
@Tag("DRO-08")
class ConnexionsEnCoursTest {

    private final ConnexionsEnCours connexions = new ConnexionsEnCours(
            new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("keycloak")
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .clientId("cepage-ui")
                    .redirectUri("{baseUrl}/login/oauth2/code/keycloak")
                    .authorizationUri("http://localhost/auth")
                    .tokenUri("http://localhost/token")
                    .build()));
    private final AdresseDeRetour retours = new AdresseDeRetour();

    @Test
    void chaque_onglet_revient_avec_ses_secrets_a_son_adresse() {
        Cookie premier = commencer("etat=1", "/dossiers/1/evenements?enCours=true");
        Cookie second = commencer("etat=2", "/offres");

        MockHttpServletRequest retour = retour("etat=1", premier, second);
        OAuth2AuthorizationRequest demande =
                connexions.removeAuthorizationRequest(retour, new MockHttpServletResponse());

        assertThat(Objects.requireNonNull(demande).getState()).isEqualTo("etat=1");
        assertThat(demande.getAttributes())
                .containsEntry("nonce", "nonce de etat=1")
                .containsEntry("code_verifier", "preuve de etat=1")
                .containsEntry("registration_id", "keycloak");
        assertThat(adresse(retour)).isEqualTo("/dossiers/1/evenements?enCours=true");
    }

    @Test
    void un_etat_que_personne_n_a_demande_ici_n_a_pas_de_connexion() {
        Cookie premier = commencer("etat=1", "/offres");

        assertThat(connexions.removeAuthorizationRequest(retour("etat=2", premier), new MockHttpServletResponse()))
                .isNull();
        assertThat(connexions.loadAuthorizationRequest(retour("etat=1"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//ailleurs.example",
                "/\\ailleurs.example",
                "https://ailleurs.example",
                "dossiers",
                "/a\r\nb",
                ""
            })
    void on_ne_revient_jamais_que_dans_cepage(String adresse) {
        MockHttpServletRequest retour = retour("etat", commencer("etat", adresse));

        assertThat(connexions.removeAuthorizationRequest(retour, new MockHttpServletResponse()))
                .isNotNull();
        assertThat(adresse(retour)).isEqualTo("/");
    }

    @Test
    void une_adresse_trop_longue_pour_un_temoin_ramene_a_l_accueil() {
        MockHttpServletRequest retour = retour("etat", commencer("etat", "/" + "a".repeat(1_501)));

        assertThat(connexions.removeAuthorizationRequest(retour, new MockHttpServletResponse()))
                .isNotNull();
        assertThat(adresse(retour)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%%%", "YQ.YQ", "YQ.YQ.YQ.YQ"})
    void un_temoin_que_personne_n_a_pose_ici_n_est_pas_une_connexion(String valeur) {
        Cookie invente = new Cookie(commencer("etat", "/offres").getName(), valeur);

        assertThat(connexions.loadAuthorizationRequest(retour("etat", invente))).isNull();
        assertThat(connexions.removeAuthorizationRequest(retour("etat", invente), new MockHttpServletResponse()))
                .isNull();
    }

    private Cookie commencer(String etat, String adresse) {
        MockHttpServletRequest depart = new MockHttpServletRequest();
        depart.setParameter("retour", adresse);
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        connexions.saveAuthorizationRequest(
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri("http://localhost/auth")
                        .clientId("cepage-ui")
                        .state(etat)
                        .attributes(Map.of("nonce", "nonce de " + etat, "code_verifier", "preuve de " + etat))
                        .build(),
                depart,
                reponse);
        Cookie cookie = reponse.getCookies()[0];
        assertThat(cookie.isHttpOnly()).isTrue();
        return cookie;
    }

    private static MockHttpServletRequest retour(String etat, Cookie... cookies) {
        MockHttpServletRequest retour = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");
        retour.setParameter("state", etat);
        retour.setCookies(cookies);
        return retour;
    }

    private @Nullable String adresse(MockHttpServletRequest retour) {
        return Objects.requireNonNull(retours.getRequest(retour, new MockHttpServletResponse()))
                .getRedirectUrl();
    }
}
