package fr.cepage.web.pacea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.web.support.ApiTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the practice page says of CEP and PACEA, sentence by sentence. */
class SpecificitesDuPaceaTest extends ApiTest {

    private String cep;
    private String pacea;

    /** « À la création du PACEA, le CEP de niveau 2 (ou 3) est renseigné automatiquement. » */
    @BeforeEach
    void creerLePacea() {
        MvcTestResult cree = poster(chemin(cas.avec(Dossiers.unDossierJustifie())) + "/paceas", """
                {"dateEntree": "2026-06-01",
                 "cep": {"aiguilleur": "MA_ML_SUITE_NIVEAU_1", "motifSollicitation": "PREMIERE_INSERTION",
                         "phase": "PHASE_2"}}""");
        assertThat(cree).hasStatus(201);
        assertThat(ApiTest.<String>lire(cree, "$.cep.libelle")).isEqualTo("CEP CONSEIL PERSONNALISÉ (EN COURS)");
        pacea = "/paceas/" + lire(cree, "$.id");
        cep = "/dispositifs-cep/" + lire(cree, "$.cep.id");
    }

    /** « Il n'est pas possible de passer un jeune de la phase 3 à la phase 2 si le jeune est en PACEA. » */
    @Test
    @Tag("PHA-06")
    void pas_de_retour_de_la_phase_3_a_la_phase_2() {
        envoyer(HttpMethod.PUT, cep + "/phase-3", "{\"dateDebut\": \"2026-06-15\"}");
        verifier(
                envoyer(HttpMethod.DELETE, cep + "/phase-3", ""),
                "Le jeune est en PACEA : on ne repasse pas de la phase 3 à la phase 2. Clôturez d'abord le PACEA.");
        assertThat(actions()).doesNotContain("REPASSER_EN_PHASE_2");
    }

    @Test
    @Tag("PHA-06")
    void une_phase_3_seulement_prevue_s_annule() {
        envoyer(HttpMethod.PUT, cep + "/phase-3", "{\"dateDebut\": \"2026-06-16\"}");
        assertThat(actions()).contains("REPASSER_EN_PHASE_2");
        assertThat(envoyer(HttpMethod.DELETE, cep + "/phase-3", "")).hasStatusOk();
    }

    /** « Il n'est pas possible de clôturer le dispositif CEP. […] Il faut d'abord clôturer le PACEA. » */
    @Test
    @Tag("CLO-04")
    @Tag("PAC-04")
    void clore_le_pacea_puis_le_cep() {
        String fin = "{\"dateFinReelle\": \"2026-06-15\", \"motifSortie\": \"REPRISE_EMPLOI\"}";
        verifier(
                envoyer(HttpMethod.POST, cep + "/cloture", fin),
                "Le jeune est en PACEA : le CEP ne peut pas être clos. Clôturez d'abord le PACEA.");
        assertThat(actions()).doesNotContain("CLOTURER");
        MvcTestResult clos = envoyer(
                HttpMethod.POST, pacea + "/cloture", "{\"dateFin\": \"2026-06-15\", \"motif\": \"DEMANDE_JEUNE\"}");
        assertThat(clos).hasStatusOk();
        assertThat(actions()).contains("CLOTURER");
        assertThat(envoyer(HttpMethod.POST, cep + "/cloture", fin)).hasStatusOk();
        assertThat(ApiTest.<String>lire(get(pacea), "$.cep.etat")).isEqualTo("CLOS");
    }

    /** « Il n'est pas possible de supprimer le CEP. […] Il faut d'abord supprimer le PACEA. » */
    @Test
    @Tag("SUP-02")
    @Tag("PAC-05")
    void supprimer_le_pacea_puis_le_cep() {
        verifier(
                envoyer(HttpMethod.DELETE, cep, ""),
                "Le jeune est en PACEA : le CEP ne peut pas être supprimé. Supprimez d'abord le PACEA.");
        assertThat(actions()).doesNotContain("SUPPRIMER");
        assertThat(envoyer(HttpMethod.DELETE, pacea, "")).hasStatus(204);
        assertThat(actions()).contains("SUPPRIMER");
        assertThat(envoyer(HttpMethod.DELETE, cep, "")).hasStatus(204);
        verifierRefus(get(cep), 404, "dispositif.introuvable");
    }

    /** « Pour les dossiers qui ne sont pas accompagnés dans le PACEA, la création du CEP 2 ou 3 est possible. » */
    @Test
    @Tag("PAC-06")
    void hors_pacea_le_cep_se_propose_seul() {
        for (String phase : List.of("PHASE_2", "PHASE_3")) {
            MvcTestResult propose =
                    poster(chemin(cas.avec(Dossiers.unDossierJustifie())) + "/dispositifs-cep", """
                            {"aiguilleur": "MA_ML_ENTREE_DIRECTE", "dateEntree": "2026-06-01",
                             "motifSollicitation": "PREMIERE_INSERTION", "phase": "%s"}""".formatted(phase));
            assertThat(propose).hasStatus(201);
            assertThat(ApiTest.<List<String>>lire(propose, "$.actionsPossibles"))
                    .contains("CLOTURER", "SUPPRIMER");
        }
    }

    private List<String> actions() {
        return lire(get(cep), "$.actionsPossibles");
    }

    private static void verifier(MvcTestResult refus, String phrase) {
        verifierRefus(refus, 409, "cep.pacea-en-cours");
        assertThat(ApiTest.<String>lire(refus, "$.detail")).isEqualTo(phrase);
    }
}
