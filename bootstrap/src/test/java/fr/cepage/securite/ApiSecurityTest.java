package fr.cepage.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.TestDeBoutEnBout;
import java.net.HttpURLConnection;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@TestDeBoutEnBout
class ApiSecurityTest {

    private static final String PROBLEME = "application/problem+json";

    @LocalServerPort
    private int port;

    private RestTestClient client;

    @BeforeEach
    void preparer() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @Test
    @Tag("DRO-01")
    void un_jeton_dit_la_personne_sa_structure_et_ses_droits() {
        assertThat(acteur(KeycloakDeTest.jeton("karim")))
                .startsWith("Karim Benali 13201S00")
                .contains("CONSULTER_DOSSIER", "MODIFIER_DOSSIER", "GERER_EVENEMENTS")
                .doesNotContain("PROPOSER_CEP", "service");
    }

    @Test
    @Tag("DRO-01")
    void un_programme_porte_le_nom_de_son_client() {
        assertThat(acteur(KeycloakDeTest.jetonDeService("integrateur-marseille")))
                .startsWith("integrateur-marseille 13201S00")
                .endsWith("service")
                .contains("INTEGRER", "PROPOSER_CEP");
    }

    @Test
    void sans_jeton_un_document_de_probleme_le_demande() {
        client.get()
                .uri("/api/essai/acteur")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectHeader()
                .contentType(PROBLEME)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("authentification.requise")
                .jsonPath("$.detail")
                .isEqualTo("Il faut s'authentifier.");
    }

    @Test
    void un_jeton_falsifie_est_refuse_en_francais_ou_en_anglais() {
        client.get()
                .uri("/api/essai/acteur")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + falsifie(KeycloakDeTest.jeton("claire")))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("authentification.jeton-invalide")
                .jsonPath("$.detail")
                .isEqualTo("The token is not valid, or no longer.");
    }

    @Test
    void un_jeton_de_keycloak_qui_n_est_pas_pour_nous_est_refuse() {
        client.get()
                .uri("/api/essai/acteur")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + KeycloakDeTest.jetonPourUnAutre("claire"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    @Tag("DRO-04")
    void un_compte_sans_structure_n_entre_pas() {
        KeycloakDeTest.administration().creer("errant");

        client.get()
                .uri("/api/essai/acteur")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + KeycloakDeTest.jeton("errant"))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("droit.structure-absente");
    }

    @Test
    void une_adresse_avec_un_caractere_nul_est_un_probleme_et_non_une_page_du_serveur() throws Exception {
        HttpURLConnection appel = (HttpURLConnection) URI.create("http://localhost:" + port + "/api/essai/a%00b")
                .toURL()
                .openConnection();

        assertThat(appel.getResponseCode()).isEqualTo(400);
        assertThat(appel.getContentType()).startsWith(PROBLEME);
    }

    @Test
    void l_etat_de_sante_et_la_documentation_sont_ouverts_a_tous() {
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
        client.get().uri("/v3/api-docs").exchange().expectStatus().isOk();
    }

    private String acteur(String jeton) {
        return client.get()
                .uri("/api/essai/acteur")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + jeton)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    /** The same token under a signature that is not its own. */
    private static String falsifie(String jeton) {
        int signature = jeton.lastIndexOf('.');
        return jeton.substring(0, signature + 1) + new StringBuilder(jeton.substring(signature + 1)).reverse();
    }
}
