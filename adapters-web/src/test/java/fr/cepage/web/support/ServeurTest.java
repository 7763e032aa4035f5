package fr.cepage.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server does: bodies without a length, addresses that nothing serves. */
@SpringBootTest(classes = ApplicationDeTest.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServeurTest {

    private static final int TROP = 70_000;

    @LocalServerPort
    private int port;

    @Test
    void refuse_un_corps_trop_grand_dont_la_taille_n_est_pas_annoncee() throws Exception {
        HttpResponse<String> refus = poster(TROP, "application/json");
        assertThat(refus.statusCode()).isEqualTo(413);
        assertThat(refus.body()).contains("requete.trop-grande");
    }

    @Test
    void refuse_son_type_de_contenu_d_abord() throws Exception {
        assertThat(poster(TROP, "text/plain").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=100%", "q=caf%e9", "q=%zz", "%=1"})
    void refuse_des_parametres_qui_ne_sont_pas_en_utf_8(String parametres) throws Exception {
        try (Socket connexion = new Socket("localhost", port)) {
            connexion
                    .getOutputStream()
                    .write(("GET /api/v1/dossiers?" + parametres
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(connexion.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "requete.illisible");
        }
    }

    @Test
    void sert_l_interface_de_la_documentation() throws Exception {
        HttpRequest page =
                HttpRequest.newBuilder(adresse("/swagger-ui/index.html")).build();
        assertThat(envoyer(page).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> poster(int taille, String type) throws Exception {
        return envoyer(HttpRequest.newBuilder(adresse("/api/v1/dossiers"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[taille])))
                .build());
    }

    private URI adresse(String chemin) {
        return URI.create("http://localhost:" + port + chemin);
    }

    private static HttpResponse<String> envoyer(HttpRequest requete) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(requete, BodyHandlers.ofString());
        }
    }
}
