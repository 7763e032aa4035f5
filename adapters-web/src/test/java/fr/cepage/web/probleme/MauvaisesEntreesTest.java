package fr.cepage.web.probleme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.web.support.ApiTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever is sent: a problem document of the 400s, in French, nothing stored and nothing logged as an error. */
@ExtendWith(OutputCaptureExtension.class)
class MauvaisesEntreesTest extends ApiTest {

    private static final String SQL = "'); DROP TABLE dossier; --";
    private static final String HTML = "<script>alert(1)</script>";

    @AfterEach
    void rien_n_est_signale_comme_erreur(CapturedOutput sortie) {
        assertThat(sortie).doesNotContain("ERROR").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "[]",
                "\"texte\"",
                "42",
                "{} {}",
                "{\"prenom\": \"Léa\", \"prenom\": \"Zoé\"}",
                "{'prenom': 'Léa'}",
                "{\"prenom\": \"Léa\",}",
                "{\"prenom\": NaN}",
                "{\"prenom\": 1e99999999999}",
                "{\"<b>inconnu</b>\": 1}",
            })
    void refuse_un_corps_illisible(String corps) {
        verifierRefus(poster("/dossiers", corps), 400, "requete.illisible");
    }

    @Test
    void refuse_un_corps_trop_profond_ou_mal_encode() {
        verifierRefus(poster("/dossiers", "{\"coordonnees\": ".repeat(5_000) + "1"), 413, "requete.trop-grande");
        verifierRefus(poster("/dossiers", "{\"prenom\": ".repeat(100) + "1"), 400, "requete.illisible");
        byte[] latin1 = "{\"prenom\": \"Léa\"}".getBytes(StandardCharsets.ISO_8859_1);
        verifierRefus(
                api.post()
                        .uri(V1 + "/dossiers")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(latin1)
                        .exchange(),
                400,
                "requete.illisible");
    }

    @Test
    void nomme_a_la_fois_tous_les_membres_inconnus_et_mal_types() {
        MvcTestResult refus = poster("/dossiers", """
                {"surnom": "x", "prenom": 3, "nomNaissance": true, "civilite": {"code": "MME"}, "referent": ["claire"],
                 "dateNaissance": 20060312, "coordonnees": {"ville": "x", "commune": 13}, "complements": "aucun"}""");
        verifierRefus(refus, 400, "requete.membre-inconnu");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder(
                        "surnom",
                        "prenom",
                        "nomNaissance",
                        "civilite",
                        "referent",
                        "dateNaissance",
                        "coordonnees.ville",
                        "coordonnees.commune",
                        "complements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "0000-01-01",
                "0026-11-02",
                "99999-01-01",
                "+99999-01-01",
                "12/03/2006",
                "2006-3-12",
                "2006-03-12T00:00:00Z",
                "2006-13-01",
                "",
                "hier",
            })
    void refuse_une_date_qui_n_en_est_pas_une(String date) {
        MvcTestResult refus = poster("/dossiers", "{\"dateNaissance\": \"" + date + "\"}");
        verifierRefus(refus, 400, "requete.type");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ")).isEqualTo("dateNaissance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u0007b", "a\\u001bb", "a\\ud800b"})
    void refuse_un_caractere_qu_aucun_texte_ne_contient(String texte) {
        MvcTestResult refus = poster("/dossiers", "{\"referent\": \"" + texte + "\"}");
        verifierRefus(refus, 400, "requete.type");
    }

    @ParameterizedTest
    @ValueSource(strings = {SQL, HTML})
    void refuse_du_code_dans_chaque_valeur_d_un_dossier_que_les_textes_libres_prennent(String code) {
        MvcTestResult refus = poster("/dossiers", """
                {"civilite": "%1$s", "nomNaissance": "%1$s", "nomUsage": "%1$s", "prenom": "%1$s",
                 "dateNaissance": "2006-03-12", "referent": "%1$s",
                 "coordonnees": {"adresse": "%1$s", "codePostal": "%1$s", "commune": "%1$s", "telephone": "%1$s",
                                 "courriel": "%1$s"},
                 "complements": {"situation": "%1$s", "niveauFormation": "%1$s"}}""".formatted(code));
        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .hasSize(9)
                .doesNotContain("coordonnees.adresse", "coordonnees.commune", "complements.niveauFormation");
        assertThat(corps(refus)).doesNotContain(code);
        assertThat(cas.dossiers(Dossiers.MARSEILLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SQL, HTML})
    void refuse_du_code_dans_chaque_valeur_d_un_cep_que_les_textes_libres_prennent(String code) {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult refus = poster(chemin(dossier) + "/dispositifs-cep", """
                {"aiguilleur": "%1$s", "dateEntree": "2026-06-01", "motifSollicitation": "%1$s", "phase": "%1$s",
                 "prescripteur": "%1$s", "referent": {"nom": "%1$s"}, "typeProjet": "%1$s"}""".formatted(code));
        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .hasSize(5)
                .doesNotContain("prescripteur");
        assertThat(cas.ceps(dossier)).isEmpty();
    }

    @ParameterizedTest
    @Tag("SAI-02")
    @ValueSource(strings = {SQL, HTML, "Camille Dupont <camille.dupont@exemple.fr>", "x<y et y>z", "→ [1] … “ ” 😀"})
    void rend_un_texte_libre_comme_il_a_ete_tape(String texte) {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        MvcTestResult cree = poster(chemin(dossier) + "/demandes", """
                {"date": "2026-06-15", "nature": "FORMATION", "commentaire": "%s"}""".formatted(texte));
        assertThat(cree).hasStatus(201).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(ApiTest.<String>lire(cree, "$.commentaire")).isEqualTo(texte);
    }

    @ParameterizedTest
    @Tag("SAI-02")
    @ValueSource(strings = {SQL, HTML, "&nbsp;</style>", "\u202Eab", "ﬁ e\u0301", "👩🏽‍🔧"})
    void prend_tout_texte_dans_un_projet_et_un_plan_mais_aucun_code_pour_une_valeur(String texte) {
        DispositifCep cep =
                cas.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 6, 1), cas.avec(Dossiers.unDossierJustifie())));
        assertThat(envoyer(HttpMethod.PUT, chemin(cep) + "/projet", """
                {"objectif": "%1$s", "metiers": [{"libelle": "%1$s"}], "engagements": {"contact": "%1$s"}}""".formatted(texte)))
                .hasStatus(200);
        MvcTestResult refus = envoyer(HttpMethod.PUT, chemin(cep) + "/plan-action", """
                {"etapes": [{"id": "%1$s", "objectif": "%1$s", "etat": "%1$s", "actions": [{"libelle": "%1$s", "qui": "%1$s"}]}],
                 "suivis": [{"nature": "%1$s"}], "depenses": [{"libelle": "%1$s", "montant": "%1$s"}],
                 "financements": [{"financeur": "%1$s", "etape": "%1$s", "etat": "%1$s"}]}""".formatted(texte));
        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder(
                        "etapes[0].id",
                        "etapes[0].etat",
                        "etapes[0].actions[0].qui",
                        "suivis[0].nature",
                        "depenses[0].montant",
                        "financements[0].financeur",
                        "financements[0].etape",
                        "financements[0].etat");
        assertThat(corps(refus)).doesNotContain(texte);
    }

    @Test
    @Tag("SAI-02")
    void nomme_dans_la_phrase_le_signe_qu_un_texte_refuse() {
        LocalDate entree = LocalDate.of(2026, 6, 1);
        DispositifCep clos = cas.avec(Ceps.unCepClos(entree, entree, cas.avec(Dossiers.unDossierJustifie())));
        MvcTestResult refus = api.delete()
                .uri(V1 + chemin(clos) + "/cloture?raison={raison}", "Erreur\uE000")
                .header(HttpHeaders.IF_MATCH, "*")
                .exchange();
        verifierRefus(refus, 422, "valeur.caracteres-interdits");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].message")).contains("« U+E000 »");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limite=0",
                "limite=201",
                "limite=-1",
                "limite=1e2",
                "limite=",
                "limite=99999999999999999999",
                "statut=XYZ",
                "statut=justifie",
                "niveauCep=4",
                "niveauCep=deux",
            })
    void refuse_un_parametre_absurde(String parametre) {
        MvcTestResult refus = get("/dossiers?" + parametre);
        verifierRefus(refus, 400, "requete.parametre");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ"))
                .isEqualTo(parametre.substring(0, parametre.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "xyz", "W10", "eyJhIjoxfQ", "WzFd", "WyJcdTAwMDAiXQ", "bnVsbA", "%00"})
    void refuse_un_curseur_qui_n_en_est_pas_un(String curseur) {
        assertThat(get("/dossiers?apres=" + curseur)).hasStatus(400);
    }

    @Test
    void refuse_un_parametre_obligatoire_absent_ou_une_date_impossible() {
        verifierRefus(get("/dossiers/doublons?prenom=a&dateNaissance=2006-03-12"), 400, "requete.parametre");
        verifierRefus(get("/dossiers/doublons?nom=a&prenom=a&dateNaissance=2006-02-30"), 400, "requete.parametre");
        verifierRefus(get("/referentiels/civilites?au=demain"), 400, "requete.parametre");
    }

    @Test
    void refuse_un_caractere_nul_dans_un_parametre() {
        verifierRefus(get("/dossiers?referent=a%00b"), 400, "requete.illisible");
    }

    @Test
    void refuse_un_chemin_une_methode_et_une_forme_de_reponse_inconnus() {
        verifierRefus(get("/inconnu"), 404, "requete.chemin-inconnu");
        verifierRefus(api.get().uri("/api/v2/moi").exchange(), 404, "requete.chemin-inconnu");
        MvcTestResult methode = envoyer(HttpMethod.PUT, "/moi", "{}");
        verifierRefus(methode, 405, "requete.methode");
        assertThat(methode).headers().hasValue(HttpHeaders.ALLOW, "GET");
        verifierRefus(
                api.get().uri(V1 + "/moi").accept(MediaType.TEXT_HTML).exchange(),
                406,
                "requete.reponse-non-acceptable");
    }

    @Test
    void refuse_l_absence_de_type_de_contenu() {
        verifierRefus(api.post().uri(V1 + "/dossiers").content("{}").exchange(), 415, "requete.type-de-contenu");
    }

    @Test
    void parle_anglais_a_qui_le_demande_et_francais_aux_autres() {
        assertThat(detail("en-GB, fr;q=0.5")).isEqualTo("The request cannot be read.");
        assertThat(detail("de, en;q=0.5")).isEqualTo("The request cannot be read.");
        assertThat(detail("de")).isEqualTo("La requête est illisible.");
        assertThat(detail("fr-CA, en;q=0.5")).isEqualTo("La requête est illisible.");
    }

    private String detail(String langues) {
        return lire(
                requete(HttpMethod.POST, "/dossiers", "{")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, langues)
                        .exchange(),
                "$.detail");
    }
}
