package fr.cepage.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.pacea.Pacea;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls the API as Claire, at noon of the day of the fixtures, with nothing stored yet. */
@SpringBootTest(classes = ApplicationDeTest.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public abstract class ApiTest {

    protected static final String V1 = "/api/v1";

    @Autowired
    protected MockMvcTester api;

    @Autowired
    protected Plateau plateau;

    @Autowired
    protected RegistreEnMemoire registre;

    protected UseCasesDeTest cas;

    @BeforeEach
    void renouveler() {
        cas = plateau.renouveler();
        registre.vider();
    }

    protected MvcTestResult get(String chemin) {
        return api.get().uri(URI.create(V1 + chemin)).exchange();
    }

    protected MvcTestResult poster(String chemin, String corps) {
        return requete(HttpMethod.POST, chemin, corps).exchange();
    }

    /** On the version that is stored. */
    protected MvcTestResult envoyer(HttpMethod methode, String chemin, String corps) {
        return requete(methode, chemin, corps).header(HttpHeaders.IF_MATCH, "*").exchange();
    }

    protected MockMvcRequestBuilder requete(HttpMethod methode, String chemin, String corps) {
        return api.method(methode)
                .uri(V1 + chemin)
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps);
    }

    protected static String chemin(Dossier dossier) {
        return "/dossiers/" + dossier.id();
    }

    protected static String chemin(DispositifCep cep) {
        return "/dispositifs-cep/" + cep.id();
    }

    protected static String chemin(Evenement evenement) {
        return "/evenements/" + evenement.id();
    }

    protected static String chemin(Pacea pacea) {
        return "/paceas/" + pacea.id();
    }

    protected static <T> T lire(MvcTestResult reponse, String chemin) {
        return JsonPath.read(corps(reponse), chemin);
    }

    protected static String corps(MvcTestResult reponse) {
        return new String(reponse.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    protected static void verifierRefus(MvcTestResult reponse, int statut, String code) {
        assertThat(reponse).hasStatus(statut).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(ApiTest.<String>lire(reponse, "$.code")).isEqualTo(code);
        assertThat(ApiTest.<Integer>lire(reponse, "$.status")).isEqualTo(statut);
        assertThat(ApiTest.<String>lire(reponse, "$.type")).isEqualTo("urn:cepage:probleme:" + code);
        assertThat(ApiTest.<String>lire(reponse, "$.detail")).isNotBlank();
        assertThat(ApiTest.<String>lire(reponse, "$.title")).isNotBlank();
    }
}
