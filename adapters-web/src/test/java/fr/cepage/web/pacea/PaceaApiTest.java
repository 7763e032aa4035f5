package fr.cepage.web.pacea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.web.support.ApiTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PaceaApiTest extends ApiTest {

    private static final LocalDate ENTREE = LocalDate.of(2026, 6, 1);
    private static final String SAISIE = """
            {"dateEntree": "2026-06-01",
             "cep": {"aiguilleur": "MA_ML_ENTREE_DIRECTE", "motifSollicitation": "PREMIERE_INSERTION",
                     "phase": "PHASE_2"}}""";

    @Test
    @Tag("PAC-01")
    void cree_le_pacea_et_son_cep_en_une_requete() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult cree = poster(chemin(dossier) + "/paceas", SAISIE);
        String id = lire(cree, "$.id");
        assertThat(cree).hasStatus(201).headers().hasValue("Location", V1 + "/paceas/" + id);
        assertThat(ApiTest.<Map<String, Object>>lire(cree, "$"))
                .containsOnlyKeys("id", "dossier", "dateEntree", "etat", "dateFin", "motif", "cep", "avertissements")
                .containsEntry("dossier", dossier.id().toString())
                .containsEntry("dateEntree", "2026-06-01")
                .containsEntry("etat", "EN_COURS")
                .containsEntry("dateFin", null)
                .containsEntry("motif", null)
                .containsEntry("avertissements", List.of());
        String cep = lire(cree, "$.cep.id");
        assertThat(ApiTest.<Map<String, Object>>lire(cree, "$.cep"))
                .isEqualTo(ApiTest.<Map<String, Object>>lire(get("/dispositifs-cep/" + cep), "$"))
                .containsEntry("dateEntree", "2026-06-01")
                .containsEntry("phase", "PHASE_2");
        assertThat(get("/paceas/" + id)).hasStatusOk();
    }

    @Test
    @Tag("PAC-01")
    void garde_le_cep_en_cours_et_le_dit_par_un_avertissement() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        DispositifCep cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE.minusYears(1), dossier));
        MvcTestResult cree = poster(chemin(dossier) + "/paceas", "{\"dateEntree\": \"2026-06-01\"}");
        assertThat(cree).hasStatus(201);
        assertThat(ApiTest.<String>lire(cree, "$.cep.id")).isEqualTo(cep.id().toString());
        assertThat(ApiTest.<String>lire(cree, "$.cep.dateEntree")).isEqualTo("2025-06-01");
        assertThat(ApiTest.<List<String>>lire(cree, "$.avertissements[*].code")).containsExactly("pacea.cep-conserve");
        assertThat(ApiTest.<String>lire(cree, "$.avertissements[0].message")).contains("reste tel qu'il est");
    }

    @ParameterizedTest
    @Tag("PAC-01")
    @ValueSource(strings = {"null", "{}", "{\"phase\": \"PHASE_9\", \"aiguilleur\": \"INCONNU\"}"})
    void la_partie_cep_est_alors_sans_effet(String partie) {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        assertThat(poster(chemin(dossier) + "/paceas", "{\"dateEntree\": \"2026-06-01\", \"cep\": " + partie + "}"))
                .hasStatus(201);
    }

    @ParameterizedTest
    @Tag("PAC-02")
    @Tag("CEP-03")
    @ValueSource(strings = {"{}", "{\"cep\": null}", "{\"dateEntree\": null, \"cep\": {}}"})
    void nomme_en_une_seule_reponse_chaque_membre_qui_manque(String saisie) {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult refus = poster(chemin(dossier) + "/paceas", saisie);
        verifierRefus(refus, 422, "pacea.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactly("dateEntree", "cep.aiguilleur", "cep.motifSollicitation", "cep.phase");
        assertThat(cas.paceas(dossier)).isEmpty();
    }

    @Test
    @Tag("PAC-02")
    void n_admet_pas_une_seconde_date_d_entree() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult refus = poster(chemin(dossier) + "/paceas", "{\"cep\": {\"dateEntree\": \"2026-06-01\"}}");
        verifierRefus(refus, 400, "requete.membre-inconnu");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ")).isEqualTo("cep.dateEntree");
    }

    @Test
    @Tag("PAC-02")
    @Tag("PAC-03")
    void refuse_par_409_les_etats_du_cep_avant_celui_du_pacea() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        verifierRefus(poster(chemin(dossier) + "/paceas", SAISIE), 409, "cep.dossier-non-justifie");
        DispositifCep clos = cas.avec(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusMonths(1), dossier));
        cas.avec(Paceas.unPaceaDepuis(ENTREE, clos));
        MvcTestResult refus = poster(chemin(dossier) + "/paceas", SAISIE);
        verifierRefus(refus, 409, "cep.dossier-non-justifie");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].code"))
                .containsExactly("cep.dossier-non-justifie", "pacea.deja-en-cours");
    }

    @Test
    @Tag("PAC-03")
    void refuse_par_409_un_second_pacea_en_cours() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        poster(chemin(dossier) + "/paceas", SAISIE);
        verifierRefus(poster(chemin(dossier) + "/paceas", SAISIE), 409, "pacea.deja-en-cours");
    }

    @Test
    @Tag("PAC-07")
    void refuse_l_age_la_date_future_et_la_mauvaise_fin() {
        Dossier jeune = cas.avec(Dossiers.unJeuneNeLe(LocalDate.of(2010, 6, 2)));
        MvcTestResult age = poster(chemin(jeune) + "/paceas", SAISIE);
        verifierRefus(age, 422, "pacea.age");
        assertThat(ApiTest.<List<String>>lire(age, "$.violations[*].champ")).containsExactly("dateEntree");
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        verifierRefus(
                poster(chemin(dossier) + "/paceas", SAISIE.replace("06-01", "06-16")), 422, "pacea.date-entree-future");
        verifierRefus(
                envoyer(HttpMethod.POST, chemin(unPacea()) + "/cloture", fin("2026-05-31")), 422, "pacea.date-fin");
    }

    @Test
    @Tag("PAC-04")
    void se_cloture_et_laisse_son_cep_en_cours() {
        Pacea pacea = unPacea();
        MvcTestResult clos = envoyer(HttpMethod.POST, chemin(pacea) + "/cloture", fin("2026-06-15"));
        assertThat(clos).hasStatusOk();
        assertThat(ApiTest.<Map<String, Object>>lire(clos, "$"))
                .containsEntry("etat", "CLOS")
                .containsEntry("dateFin", "2026-06-15")
                .containsEntry("motif", Map.of("code", "AUTONOMIE_ACQUISE", "libelle", "Autonomie acquise"));
        assertThat(ApiTest.<String>lire(clos, "$.cep.etat")).isEqualTo("EN_COURS");
        assertThat(ApiTest.<List<String>>lire(clos, "$.cep.actionsPossibles")).contains("CLOTURER", "SUPPRIMER");
        verifierRefus(envoyer(HttpMethod.POST, chemin(pacea) + "/cloture", "{}"), 409, "pacea.clos");
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(pacea), ""), 409, "pacea.clos");
    }

    @Test
    @Tag("ANN-04")
    void sa_cloture_s_annule_avec_une_raison() {
        Pacea pacea = unPacea();
        String cloture = chemin(pacea) + "/cloture";
        envoyer(HttpMethod.POST, cloture, fin("2026-06-15"));

        verifierRefus(envoyer(HttpMethod.DELETE, cloture, ""), 422, "pacea.champ-obligatoire");
        verifierRefus(envoyer(HttpMethod.DELETE, cloture + "?raison=" + "x".repeat(256), ""), 422, "valeur.trop-long");
        verifierRefus(
                requete(HttpMethod.DELETE, cloture + "?raison=Erreur", "")
                        .header(HttpHeaders.IF_MATCH, "\"0\"")
                        .exchange(),
                412,
                "version.perimee");
        MvcTestResult rouvert = envoyer(HttpMethod.DELETE, cloture + "?raison=Erreur", "");

        assertThat(rouvert).hasStatusOk();
        assertThat(ApiTest.<String>lire(rouvert, "$.etat")).isEqualTo("EN_COURS");
        verifierRefus(envoyer(HttpMethod.DELETE, cloture + "?raison=Erreur", ""), 409, "pacea.pas-clos");
        cas.enTantQue(Acteurs.DENIS);
        verifierRefus(envoyer(HttpMethod.DELETE, cloture + "?raison=Erreur", ""), 404, "pacea.introuvable");
    }

    @Test
    @Tag("PAC-05")
    void se_supprime_et_laisse_son_cep_en_cours() {
        Pacea pacea = unPacea();
        String cep = lire(get(chemin(pacea)), "$.cep.id");
        assertThat(envoyer(HttpMethod.DELETE, chemin(pacea), "")).hasStatus(204);
        verifierRefus(get(chemin(pacea)), 404, "pacea.introuvable");
        assertThat(ApiTest.<String>lire(get("/dispositifs-cep/" + cep), "$.etat"))
                .isEqualTo("EN_COURS");
    }

    @Test
    @Tag("PAC-04")
    void un_pacea_clos_dont_le_cep_a_ete_supprime_n_en_montre_plus() {
        Pacea pacea = unPacea();
        String cep = lire(get(chemin(pacea)), "$.cep.id");
        envoyer(HttpMethod.POST, chemin(pacea) + "/cloture", fin("2026-06-15"));
        assertThat(envoyer(HttpMethod.DELETE, "/dispositifs-cep/" + cep, "")).hasStatus(204);
        assertThat(ApiTest.<Object>lire(get(chemin(pacea)), "$.cep")).isNull();
    }

    @Test
    void compare_la_version_du_pacea() {
        Pacea pacea = unPacea();
        verifierRefus(requete(HttpMethod.DELETE, chemin(pacea), "").exchange(), 428, "version.manquante");
        String lue = get(chemin(pacea)).getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(lue).startsWith("\"" + pacea.version() + ".");
        assertThat(sur(lue, pacea)).hasStatusOk();
        verifierRefus(sur(lue, pacea), 412, "version.perimee");
    }

    private MvcTestResult sur(String etag, Pacea pacea) {
        return requete(HttpMethod.POST, chemin(pacea) + "/cloture", fin("2026-06-15"))
                .header(HttpHeaders.IF_MATCH, etag)
                .exchange();
    }

    @Test
    @Tag("DRO-02")
    @Tag("DRO-04")
    void demande_le_droit_de_gerer_le_pacea_et_ne_montre_rien_d_ailleurs() {
        Pacea pacea = unPacea();
        cas.enTantQue(Acteurs.KARIM);
        assertThat(get(chemin(pacea))).hasStatusOk();
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(pacea), ""), 403, "droit.gerer-pacea");
        verifierRefus(poster("/dossiers/" + pacea.dossier() + "/paceas", "{}"), 403, "droit.gerer-pacea");
        cas.enTantQue(Acteurs.DENIS);
        verifierRefus(get(chemin(pacea)), 404, "pacea.introuvable");
        verifierRefus(get("/dossiers/" + pacea.dossier() + "/paceas"), 404, "dossier.introuvable");
    }

    @Test
    void liste_les_pacea_d_un_dossier_par_parties_le_plus_recent_d_abord() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        DispositifCep cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE.minusYears(1), dossier));
        Pacea ancien = cas.avec(Paceas.unPaceaClos(ENTREE.minusYears(1), ENTREE.minusMonths(6), cep));
        Pacea recent = cas.avec(Paceas.unPaceaDepuis(ENTREE, cep));
        MvcTestResult premiere = get(chemin(dossier) + "/paceas?limite=1");
        assertThat(ApiTest.<List<String>>lire(premiere, "$.elements[*].id"))
                .containsExactly(recent.id().toString());
        MvcTestResult seconde = get(chemin(dossier) + "/paceas?limite=1&apres=" + lire(premiere, "$.suivant"));
        assertThat(ApiTest.<List<String>>lire(seconde, "$.elements[*].id"))
                .containsExactly(ancien.id().toString());
        assertThat(ApiTest.<Object>lire(seconde, "$.suivant")).isNull();
    }

    private Pacea unPacea() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        return cas.avec(Paceas.unPaceaDepuis(ENTREE, cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier))));
    }

    private static String fin(String date) {
        return "{\"dateFin\": \"" + date + "\", \"motif\": \"AUTONOMIE_ACQUISE\"}";
    }
}
