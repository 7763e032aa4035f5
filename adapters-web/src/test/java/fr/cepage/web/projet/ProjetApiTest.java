package fr.cepage.web.projet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.projet.Projets;
import fr.cepage.web.support.ApiTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("SYN-04")
class ProjetApiTest extends ApiTest {

    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final String OBJECTIF = "{\"objectif\": \"Devenir aide-soignante\"}";
    private static final String COMPLET = """
            {"objectif": "Devenir aide-soignante", "situation": "23 ans <b>&nbsp;", "priorites": "Un diplôme",
             "atouts": "Patience\\nÉcoute", "freins": "Un trajet", "faisabilite": "Trois instituts", "strategie": "Un an",
             "competences": [{"libelle": "Écouter", "origine": "ACQUISE"}, {"libelle": "Soigner", "origine": "A_ACQUERIR"}],
             "metiers": [{"codeRome": "j1501", "libelle": "Aide-soignante"}, {"codeRome": null, "libelle": "عربي 👩🏽‍⚕️"}],
             "scenarios": [{"libelle": "Formation", "detail": "En 2027", "retenu": true}, {"libelle": "Apprentissage"}],
             "demarchesAnterieures": [{"operateur": "Cap emploi 13", "annee": 2024, "resume": "Un bilan"}],
             "rythme": "Plein temps", "mobilite": "Marseille", "horizon": "2027",
             "conclusions": {"formation": "Oui", "vae": "Non", "bilanCompetences": "Non"},
             "entretienProfessionnel": {"date": "2026-04-15", "conclusion": "Favorable"}, "mandatLe": "2026-06-15",
             "engagements": {"contact": "04 65 71 20 36", "frequence": "Toutes les deux semaines", "frequenceJours": 14,
                             "modalites": "Sur place", "operateur": "Initiative", "roleConseiller": "Aider à décider",
                             "convenuLe": "2026-06-01"}}""";

    private Dossier dossier;
    private DispositifCep cep;
    private String projet;

    @BeforeEach
    void ouvrirUnCep() {
        dossier = cas.avec(Dossiers.unDossierJustifie());
        cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        projet = chemin(cep) + "/projet";
    }

    @Test
    void repond_des_membres_vides_avant_la_premiere_ecriture() {
        MvcTestResult vide = get(projet);

        assertThat(vide).hasStatus(200).headers().containsHeader(HttpHeaders.ETAG);
        assertThat(ApiTest.<Map<String, Object>>lire(vide, "$"))
                .containsEntry("dispositif", cep.id().toString())
                .containsEntry("objectif", null)
                .containsEntry("competences", List.of())
                .containsEntry("scenarios", List.of())
                .containsEntry("mandatLe", null)
                .containsEntry("evolutions", List.of())
                .containsEntry("copieDe", null)
                .doesNotContainKey("version");
        assertThat(ApiTest.<Map<String, Object>>lire(vide, "$.conclusions"))
                .containsEntry("formation", null)
                .hasSize(3);
        assertThat(ApiTest.<Map<String, Object>>lire(vide, "$.engagements"))
                .containsEntry("frequenceJours", null)
                .hasSize(7);
    }

    @Test
    @Tag("SYN-09")
    @Tag("SYN-12")
    @Tag("SYN-16")
    @Tag("SYN-18")
    @Tag("SYN-19")
    void ecrit_tout_et_le_rend_tel_quel() {
        MvcTestResult ecrit = envoyer(HttpMethod.PUT, projet, COMPLET);

        assertThat(ecrit).hasStatus(200);
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$"))
                .containsEntry("situation", "23 ans <b>&nbsp;")
                .containsEntry("atouts", "Patience\nÉcoute")
                .containsEntry("mandatLe", "2026-06-15");
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.competences[1]"))
                .isEqualTo(Map.of("libelle", "Soigner", "origine", "A_ACQUERIR"));
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.metiers[0]"))
                .isEqualTo(Map.of("codeRome", "J1501", "libelle", "Aide-soignante"));
        assertThat(ApiTest.<String>lire(ecrit, "$.metiers[1].libelle")).isEqualTo("عربي 👩🏽‍⚕️");
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.scenarios[1]"))
                .containsEntry("detail", null)
                .containsEntry("retenu", false);
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.demarchesAnterieures[0]"))
                .isEqualTo(Map.of("operateur", "Cap emploi 13", "annee", 2024, "resume", "Un bilan"));
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.engagements"))
                .containsEntry("frequenceJours", 14)
                .containsEntry("convenuLe", "2026-06-01");
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.evolutions[0]"))
                .isEqualTo(Map.of("rubrique", "RYTHME", "le", "2026-06-15", "valeur", "Plein temps"));
        assertThat(corps(get(projet))).isEqualTo(corps(ecrit));
    }

    @Test
    void remplace_le_tout_un_membre_absent_est_vide() {
        envoyer(HttpMethod.PUT, projet, COMPLET);

        MvcTestResult remplace = envoyer(HttpMethod.PUT, projet, OBJECTIF);

        assertThat(ApiTest.<Map<String, Object>>lire(remplace, "$"))
                .containsEntry("situation", null)
                .containsEntry("metiers", List.of())
                .containsEntry("entretienProfessionnel", desNuls("date", "conclusion"));
        verifierRefus(envoyer(HttpMethod.PUT, projet, "{}"), 422, "projet.champ-obligatoire");
    }

    @Test
    void demande_la_version_lue_et_refuse_une_autre() {
        String etag = get(projet).getResponse().getHeader(HttpHeaders.ETAG);

        verifierRefus(requete(HttpMethod.PUT, projet, OBJECTIF).exchange(), 428, "version.manquante");
        assertThat(sur(etag, OBJECTIF)).hasStatus(200);
        verifierRefus(sur(etag, COMPLET), 412, "version.perimee");
        verifierRefus(sur("\"xyz\"", COMPLET), 412, "version.perimee");
    }

    @Test
    void nomme_en_une_reponse_tout_ce_qui_ne_va_pas() {
        MvcTestResult refus = envoyer(HttpMethod.PUT, projet, """
                {"competences": [{"origine": "X"}], "metiers": [{"codeRome": "15", "libelle": "A"}],
                 "scenarios": [{"libelle": "A", "retenu": true}, {"libelle": "B", "retenu": true}],
                 "engagements": {"frequenceJours": 367}, "mandatLe": "2026-06-16"}""");

        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder(
                        "objectif",
                        "competences[0].libelle",
                        "competences[0].origine",
                        "metiers[0].codeRome",
                        "scenarios",
                        "engagements.frequenceJours",
                        "mandatLe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"objectif\": 3}",
                "{\"objectif\": \"A\", \"competences\": {}}",
                "{\"objectif\": \"A\", \"competences\": [null]}",
                "{\"objectif\": \"A\", \"competences\": [\"Écouter\"]}",
                "{\"objectif\": \"A\", \"scenarios\": [{\"libelle\": \"A\", \"retenu\": \"oui\"}]}",
                "{\"objectif\": \"A\", \"demarchesAnterieures\": [{\"operateur\": \"A\", \"annee\": \"2024\"}]}",
                "{\"objectif\": \"A\", \"engagements\": {\"frequenceJours\": 1.5}}",
                "{\"objectif\": \"A\", \"mandatLe\": \"15/06/2026\"}",
            })
    void refuse_ce_qui_n_a_pas_la_forme_du_contrat(String corps) {
        verifierRefus(envoyer(HttpMethod.PUT, projet, corps), 400, "requete.type");
    }

    @Test
    void accepte_quatre_mille_caracteres_par_texte_et_pas_un_de_plus() {
        String texte = "👨‍👩‍👧".repeat(4000);

        assertThat(envoyer(HttpMethod.PUT, projet, """
                {"objectif": "%1$s", "situation": "%1$s", "strategie": "%1$s"}""".formatted(texte))).hasStatus(200);
        verifierRefus(
                envoyer(HttpMethod.PUT, projet, "{\"objectif\": \"%s\"}".formatted(texte + "é")),
                422,
                "valeur.trop-long");
    }

    @Test
    void prend_deux_mebioctets_et_pas_davantage() {
        String blancs = " ".repeat(2 * 1024 * 1024 - OBJECTIF.length());

        assertThat(envoyer(HttpMethod.PUT, projet, OBJECTIF + blancs)).hasStatus(200);
        verifierRefus(envoyer(HttpMethod.PUT, projet, OBJECTIF + blancs + " "), 413, "requete.trop-grande");
    }

    @Test
    @Tag("SYN-13")
    void d_un_cep_clos_se_lit_et_ne_s_ecrit_plus() {
        DispositifCep clos = cas.avec(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        cas.avec(Projets.unProjet(clos, Projets.unContenuComplet()));

        assertThat(get(chemin(clos) + "/projet")).hasStatus(200);
        verifierRefus(envoyer(HttpMethod.PUT, chemin(clos) + "/projet", "{}"), 409, "cep.clos");
        assertThat(ApiTest.<String>lire(get(projet), "$.copieDe"))
                .isEqualTo(clos.id().toString());
        assertThat(ApiTest.<String>lire(get(projet), "$.objectif"))
                .isEqualTo(Projets.unContenuComplet().objectif());
    }

    @Test
    @Tag("DRO-01")
    @Tag("DRO-04")
    void demande_le_droit_de_proposer_un_cep_et_tait_une_autre_structure() {
        cas.enTantQue(Acteurs.claireSans(Droit.PROPOSER_CEP));
        assertThat(get(projet)).hasStatus(200);
        assertThat(envoyer(HttpMethod.PUT, projet, OBJECTIF)).hasStatus(403);

        cas.enTantQue(Acteurs.DENIS);
        assertThat(get(projet)).hasStatus(404);
        assertThat(envoyer(HttpMethod.PUT, projet, OBJECTIF)).hasStatus(404);
    }

    private MvcTestResult sur(String etag, String corps) {
        return requete(HttpMethod.PUT, projet, corps)
                .header(HttpHeaders.IF_MATCH, etag)
                .exchange();
    }

    private static Map<String, Object> desNuls(String... membres) {
        Map<String, Object> nuls = new LinkedHashMap<>();
        for (String membre : membres) {
            nuls.put(membre, null);
        }
        return nuls;
    }
}
