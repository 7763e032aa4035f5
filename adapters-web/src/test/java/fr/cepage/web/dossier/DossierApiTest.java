package fr.cepage.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.web.support.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class DossierApiTest extends ApiTest {

    private static final String LEA = """
            {"civilite": "MME", "nomNaissance": "MARTIN", "prenom": "Léa", "dateNaissance": "2006-03-12",
             "coordonnees": {"commune": "Marseille", "telephone": "06 11 22 33 44"},
             "complements": {"situation": "DEMANDEUR_EMPLOI"}}""";

    @Test
    @Tag("DOS-02")
    void cree_un_dossier_dont_le_referent_est_celle_qui_le_cree() {
        MvcTestResult cree = poster("/dossiers", LEA);
        assertThat(cree).hasStatus(201).headers().hasValue("Location", V1 + "/dossiers/" + lire(cree, "$.id"));
        assertThat(cree.getResponse().getHeader("ETag")).matches("\"1\\.[0-9a-f]+\"");
        assertThat(ApiTest.<Map<String, Object>>lire(cree, "$"))
                .containsEntry("numero", "1320100001")
                .containsEntry("statut", "NON_JUSTIFIE")
                .containsEntry("structure", "13201S00")
                .containsEntry("civilite", Map.of("code", "MME", "libelle", "Madame"))
                .containsEntry("referent", Map.of("sub", "claire", "nom", "Claire Dubois"))
                .containsEntry("niveauCep", 0)
                .containsEntry("justification", null)
                .containsEntry("avertissements", List.of())
                .doesNotContainKey("version");
    }

    @Test
    @Tag("DOS-02")
    void laisse_sans_referent_le_dossier_que_cree_un_programme() {
        cas.enTantQue(Acteurs.INTEGRATEUR);
        assertThat(ApiTest.<Object>lire(poster("/dossiers", LEA), "$.referent")).isNull();
    }

    @Test
    @Tag("DOS-05")
    void avertit_d_un_doublon_probable_sans_refuser() {
        poster("/dossiers", LEA);
        MvcTestResult second = poster("/dossiers", LEA.replace("MARTIN", "Martín"));
        assertThat(second).hasStatus(201);
        assertThat(ApiTest.<List<String>>lire(second, "$.avertissements[*].code"))
                .containsExactly("dossier.doublon-probable");
        assertThat(ApiTest.<String>lire(second, "$.avertissements[0].message")).contains("1320100001");
    }

    @Test
    @Tag("DOS-05")
    void montre_les_doublons_probables_avant_la_creation() {
        poster("/dossiers", LEA);
        MvcTestResult doublons = get("/dossiers/doublons?nom=martin&prenom=Lea&dateNaissance=2006-03-12");
        assertThat(ApiTest.<List<String>>lire(doublons, "$.elements[*].numero")).containsExactly("1320100001");
        assertThat(ApiTest.<Object>lire(doublons, "$.suivant")).isNull();
    }

    @ParameterizedTest
    @Tag("REC-01")
    @CsvSource({"kone, awa", "diabate, awa", "awa, kone", "awa, diabate"})
    void un_doublon_se_trouve_sous_chacun_de_ses_noms_et_prenom_et_nom_echanges(String nom, String prenom) {
        poster("/dossiers", """
                {"civilite": "MME", "nomNaissance": "Diabaté", "nomUsage": "Koné", "prenom": "Awa",
                 "dateNaissance": "2006-03-12"}""");

        assertThat(doublons(nom, prenom)).containsExactly("1320100001");
        assertThat(doublons(nom, "Zoé")).isEmpty();
    }

    private List<String> doublons(String nom, String prenom) {
        return lire(
                get("/dossiers/doublons?nom=" + nom + "&prenom=" + prenom + "&dateNaissance=2006-03-12"),
                "$.elements[*].numero");
    }

    @ParameterizedTest
    @Tag("REC-03")
    @ValueSource(strings = {"%25", "_", "'", "%F0%9F%98%80", "%25_'"})
    void une_recherche_sans_lettre_ni_chiffre_ne_trouve_personne(String q) {
        poster("/dossiers", LEA);

        MvcTestResult trouves = get("/dossiers?q=" + q);

        assertThat(trouves).hasStatusOk();
        assertThat(ApiTest.<List<Object>>lire(trouves, "$.elements")).isEmpty();
        assertThat(ApiTest.<Object>lire(trouves, "$.suivant")).isNull();
    }

    @Test
    void nomme_tous_les_membres_manquants_en_une_seule_reponse() {
        MvcTestResult refus = poster("/dossiers", "{}");
        verifierRefus(refus, 422, "dossier.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("civilite", "nomNaissance", "prenom", "dateNaissance");
    }

    @Test
    void ne_change_que_ce_que_le_changement_nomme() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        envoyer(HttpMethod.PATCH, chemin(dossier), """
                {"coordonnees": {"commune": "Marseille", "telephone": "0611223344"}}""");
        MvcTestResult change = envoyer(HttpMethod.PATCH, chemin(dossier), """
                {"coordonnees": {"telephone": null, "codePostal": "13001"}, "referent": null}""");
        assertThat(change).hasStatusOk();
        Map<String, Object> coordonnees = lire(change, "$.coordonnees");
        assertThat(coordonnees)
                .containsEntry("commune", "Marseille")
                .containsEntry("codePostal", "13001")
                .containsEntry("telephone", null);
        assertThat(ApiTest.<Object>lire(change, "$.referent")).isNull();
        assertThat(ApiTest.<String>lire(change, "$.statut")).isEqualTo("JUSTIFIE");
    }

    @Test
    @Tag("SAI-05")
    void le_pays_est_la_france_jusqu_a_ce_qu_un_autre_soit_dit() {
        MvcTestResult cree = poster(
                "/dossiers",
                "{\"civilite\": \"MME\", \"nomNaissance\": \"Peeters\", \"prenom\": \"An\", \"dateNaissance\": \"2006-03-12\"}");
        assertThat(ApiTest.<String>lire(cree, "$.coordonnees.pays")).isEqualTo("FR");
        String chemin = "/dossiers/" + lire(cree, "$.id");

        verifierRefus(
                envoyer(HttpMethod.PATCH, chemin, "{\"coordonnees\": {\"codePostal\": \"1000 AA\"}}"),
                422,
                "valeur.code-postal");
        MvcTestResult ailleurs =
                envoyer(HttpMethod.PATCH, chemin, "{\"coordonnees\": {\"codePostal\": \"1000 AA\", \"pays\": \"NL\"}}");
        assertThat(ApiTest.<Map<String, Object>>lire(ailleurs, "$.coordonnees"))
                .containsEntry("codePostal", "1000 AA")
                .containsEntry("pays", "NL");
        verifierRefus(
                envoyer(HttpMethod.PATCH, chemin, "{\"coordonnees\": {\"pays\": null}}"), 422, "valeur.code-postal");
    }

    @Test
    @Tag("DOS-07")
    void redevient_non_justifie_quand_le_nom_change() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult change = envoyer(HttpMethod.PATCH, chemin(dossier), "{\"nomNaissance\": \"DURAND\"}");
        assertThat(ApiTest.<String>lire(change, "$.statut")).isEqualTo("NON_JUSTIFIE");
    }

    @Test
    void accepte_le_type_de_contenu_des_changements() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        assertThat(api.patch()
                        .uri(V1 + chemin(dossier))
                        .contentType("application/merge-patch+json")
                        .content("{\"prenom\": \"Zoé\"}")
                        .header(HttpHeaders.IF_MATCH, "\"" + dossier.version() + ".quelconque\""))
                .hasStatusOk();
    }

    @Test
    @Tag("DOS-01")
    void devient_justifie_avec_la_piece_vue() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        MvcTestResult justifie = envoyer(HttpMethod.POST, chemin(dossier) + "/justification", """
                {"piece": "CARTE_IDENTITE", "dateVerification": "2026-06-15"}""");
        assertThat(justifie).hasStatusOk();
        assertThat(ApiTest.<String>lire(justifie, "$.statut")).isEqualTo("JUSTIFIE");
        assertThat(ApiTest.<String>lire(justifie, "$.justification.piece.code")).isEqualTo("CARTE_IDENTITE");
    }

    @Test
    @Tag("DOS-01")
    void refuse_une_verification_de_demain() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        MvcTestResult refus = envoyer(HttpMethod.POST, chemin(dossier) + "/justification", """
                {"piece": "CARTE_IDENTITE", "dateVerification": "2026-06-16"}""");
        verifierRefus(refus, 422, "dossier.date-verification");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ")).isEqualTo("dateVerification");
    }

    @Test
    @Tag("DRO-04")
    void repond_pour_le_dossier_d_une_autre_structure_comme_pour_un_inconnu() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        cas.enTantQue(Acteurs.DENIS);
        MvcTestResult autre = get(chemin(dossier));
        verifierRefus(autre, 404, "dossier.introuvable");
        assertThat(corps(autre))
                .isEqualTo(corps(get("/dossiers/00000000-0000-7000-8000-000000000000")))
                .isEqualTo(corps(get("/dossiers/pas-un-identifiant")))
                .doesNotContain(dossier.id().toString());
    }

    @Test
    void montre_le_journal_du_plus_recent_au_plus_ancien() {
        String id = lire(poster("/dossiers", LEA), "$.id");
        envoyer(HttpMethod.PATCH, "/dossiers/" + id, "{\"prenom\": \"Zoé\"}");
        MvcTestResult journal = get("/dossiers/" + id + "/journal");
        assertThat(ApiTest.<List<String>>lire(journal, "$.elements[*].action.code"))
                .containsExactly("DOSSIER_MODIFIE", "DOSSIER_CREE");
        Map<String, Object> ligne = lire(journal, "$.elements[0]");
        assertThat(ligne)
                .containsOnlyKeys("instant", "auteur", "action", "objet", "details")
                .containsEntry("instant", "2026-06-15T10:00:00Z")
                .containsEntry("objet", Map.of("type", "DOSSIER", "id", id));
        assertThat(corps(journal)).doesNotContain("Zoé");
    }

    @Test
    void cherche_par_nom_statut_referent_et_niveau() {
        cas.avec(Dossiers.unDossierJustifie());
        assertThat(trouves("q=martn")).hasSize(1);
        assertThat(trouves("statut=JUSTIFIE&referent=claire&niveauCep=0")).hasSize(1);
        assertThat(trouves("statut=NON_JUSTIFIE")).isEmpty();
        assertThat(trouves("niveauCep=1")).isEmpty();
        assertThat(trouves("referent=karim")).isEmpty();
    }

    private List<Object> trouves(String criteres) {
        return lire(get("/dossiers?" + criteres), "$.elements");
    }
}
