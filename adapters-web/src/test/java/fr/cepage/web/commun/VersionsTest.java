package fr.cepage.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.web.support.ApiTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VersionsTest extends ApiTest {

    private Dossier dossier;

    @BeforeEach
    void unDossierEnVersion1() {
        dossier = cas.avec(Dossiers.unDossierJustifie());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"1\"", "\"1.abc\"", "\"7.x\", \"1.abc\"", " \"1.abc\" , W/\"8.x\"", " * "})
    void accepte_la_version_actuelle(String ifMatch) {
        assertThat(modifier(ifMatch)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0.abc\"",
                "\"2\"",
                "W/\"1.abc\"",
                "1",
                "\"\"",
                "\"abc\"",
                "\"1x\"",
                "",
                "\"99999999999999999999\"",
                "\"1.abc",
                "x*",
                "\"2\", *",
                "*, \"2\""
            })
    void refuse_tout_ce_qui_n_est_pas_la_version_actuelle(String ifMatch) {
        verifierRefus(modifier(ifMatch), 412, "version.perimee");
    }

    @Test
    void accepte_l_etiquette_que_la_lecture_a_donnee_puis_en_donne_une_autre() {
        String etag = etag(get(chemin(dossier)));
        MvcTestResult change = modifier(etag);
        assertThat(change).hasStatusOk();
        assertThat(etag(change)).isNotEqualTo(etag).isEqualTo(etag(get(chemin(dossier))));
        verifierRefus(modifier(etag), 412, "version.perimee");
    }

    @Test
    void repond_304_sans_corps_a_qui_a_deja_cette_representation() {
        String etag = etag(get(chemin(dossier)));
        MvcTestResult connu = siAutreQue("\"0.x\", W/" + etag);
        assertThat(connu).hasStatus(304).body().isEmpty();
        assertThat(etag(connu)).isEqualTo(etag);
        assertThat(siAutreQue("*")).hasStatus(304);
        assertThat(siAutreQue("\"1.x\"")).hasStatusOk();
        assertThat(siAutreQue(etag.replace("\"", ""))).hasStatusOk();
    }

    @Test
    @Tag("PHA-03")
    void change_d_etiquette_quand_le_calendrier_seul_change_la_phase() {
        LocalDate entree = LocalDate.of(2026, 6, 1);
        String chemin = chemin(cas.avec(Ceps.unCepAvecPhase3Planifiee(entree, LocalDate.of(2026, 6, 16), dossier)));
        String veille = etag(get(chemin));
        cas.le(LocalDate.of(2026, 6, 16));
        assertThat(etag(get(chemin))).isNotEqualTo(veille).startsWith("\"1.");
    }

    @Test
    void dit_aux_caches_que_la_reponse_est_pour_cet_appelant_dans_cette_langue() {
        assertThat(get(chemin(dossier)))
                .headers()
                .hasValue(HttpHeaders.VARY, "Authorization, Accept-Language")
                .hasValue(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        assertThat(get("/inconnu")).headers().hasValue(HttpHeaders.VARY, "Authorization, Accept-Language");
    }

    @Test
    void mene_d_une_partie_a_la_suivante_par_le_lien() {
        cas.avec(Dossiers.unDossier());
        MvcTestResult premiere = get("/dossiers?q=martin&limite=1");
        String suivant = lire(premiere, "$.suivant");
        assertThat(premiere.getResponse().getHeader(HttpHeaders.LINK))
                .isEqualTo("<http://localhost/api/v1/dossiers?q=martin&limite=1&apres=" + suivant + ">; rel=\"next\"");
        MvcTestResult seconde = get("/dossiers?q=martin&limite=1&apres=" + suivant);
        assertThat(ApiTest.<Object>lire(seconde, "$.suivant")).isNull();
        assertThat(seconde.getResponse().getHeader(HttpHeaders.LINK)).isNull();
    }

    private MvcTestResult modifier(String ifMatch) {
        return requete(HttpMethod.PATCH, chemin(dossier), "{\"prenom\": \"Zoé\"}")
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .exchange();
    }

    private MvcTestResult siAutreQue(String ifNoneMatch) {
        return api.get()
                .uri(V1 + chemin(dossier))
                .header(HttpHeaders.IF_NONE_MATCH, ifNoneMatch)
                .exchange();
    }

    private static String etag(MvcTestResult reponse) {
        return reponse.getResponse().getHeader(HttpHeaders.ETAG);
    }
}
