package fr.cepage.web.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
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

@Tag("RDV-01")
class RendezVousApiTest extends ApiTest {

    private static final String DEMAIN = """
            {"dateHeure": "2026-06-16T10:15", "duree": 45, "lieu": "SIEGE", "intervenant": "karim", "motif": "EMPLOI"}""";

    @Test
    void prend_un_rendez_vous_a_l_heure_de_la_structure() {
        MvcTestResult pris = poster(desRendezVous(unDossier()), DEMAIN);

        assertThat(pris).hasStatus(201).headers().hasValue("Location", V1 + "/rendez-vous/" + lire(pris, "$.id"));
        assertThat(ApiTest.<Map<String, Object>>lire(pris, "$"))
                .containsEntry("dateHeure", "2026-06-16T10:15")
                .containsEntry("fuseau", "Europe/Paris")
                .containsEntry("duree", 45)
                .containsEntry("lieu", Map.of("code", "SIEGE", "libelle", "Siège"))
                .containsEntry("intervenant", Map.of("sub", "karim", "nom", "Karim Benali"))
                .containsEntry("motif", Map.of("code", "EMPLOI", "libelle", "Emploi"))
                .containsEntry("etat", "PLANIFIE")
                .containsEntry("remplace", null)
                .containsEntry("raison", null)
                .containsEntry("avertissements", List.of())
                .doesNotContainKey("version");
        assertThat(corps(get("/rendez-vous/" + lire(pris, "$.id")))).isEqualTo(corps(pris));
    }

    @Test
    void garde_une_note_qu_un_patch_change_et_retire() {
        MvcTestResult pris = poster(desRendezVous(unDossier()), DEMAIN.replace("{", "{\"note\": \"Apporter le CV\", "));
        assertThat(ApiTest.<String>lire(pris, "$.note")).isEqualTo("Apporter le CV");

        String chemin = "/rendez-vous/" + lire(pris, "$.id");
        verifierRefus(
                envoyer(HttpMethod.PATCH, chemin, "{\"note\": \"%s\"}".formatted("x".repeat(256))),
                422,
                "valeur.trop-long");
        MvcTestResult retiree = envoyer(HttpMethod.PATCH, chemin, "{\"note\": null}");
        assertThat(ApiTest.<Map<String, Object>>lire(retiree, "$")).containsEntry("note", null);
    }

    @Test
    void nomme_en_une_seule_reponse_tout_ce_qui_ne_va_pas() {
        MvcTestResult refus = poster(desRendezVous(unDossier()), """
                {"dateHeure": "2027-03-28T02:30", "duree": 4, "lieu": "AILLEURS", "intervenant": "denis", "motif": "X"}""");

        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("dateHeure", "duree", "lieu", "intervenant", "motif");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].code"))
                .contains("rendez-vous.heure-inexistante", "rendez-vous.duree");
        MvcTestResult vide = poster(desRendezVous(unDossier()), "{}");
        verifierRefus(vide, 422, "rendez-vous.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(vide, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("dateHeure", "duree", "lieu", "intervenant");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:59, 201",
        "2027-03-28T02:00, 422",
        "2027-03-28T02:59, 422",
        "2027-03-28T03:00, 201",
        "2026-10-25T02:30, 201",
        "2020-01-06T09:00, 201",
        "2026-06-16T10:15:00, 201",
    })
    void n_admet_que_les_heures_que_les_horloges_montrent(String heure, int statut) {
        assertThat(poster(desRendezVous(unDossier()), DEMAIN.replace("2026-06-16T10:15", heure)))
                .hasStatus(statut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-16",
                "2026-06-16T10:15Z",
                "2026-06-16T10:15+02:00",
                "2026-06-16T10:15:30",
                "2026-06-16T25:00",
                "2026-02-30T10:00",
                "16/06/2026 10:15",
            })
    void refuse_ce_qui_n_est_pas_une_heure_locale_a_la_minute(String heure) {
        MvcTestResult refus = poster(desRendezVous(unDossier()), DEMAIN.replace("2026-06-16T10:15", heure));

        verifierRefus(refus, 400, "requete.type");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ")).isEqualTo("dateHeure");
    }

    @Test
    void dit_present_le_jour_venu_seulement_et_se_corrige() {
        String demain = chemin(cas.avec(Rdvs.unRendezVousLe(Dossiers.AUJOURDHUI.plusDays(1), unDossier())));
        String aujourdhui = chemin(cas.avec(Rdvs.unRendezVous(unDossier())));

        verifierRefus(passer(demain, "PRESENT"), 409, "rendez-vous.trop-tot");
        assertThat(ApiTest.<String>lire(passer(aujourdhui, "PRESENT"), "$.etat"))
                .isEqualTo("PRESENT");
        assertThat(ApiTest.<String>lire(passer(aujourdhui, "ABSENT"), "$.etat")).isEqualTo("ABSENT");
        assertThat(ApiTest.<String>lire(passer(aujourdhui, "PLANIFIE"), "$.etat"))
                .isEqualTo("PLANIFIE");
    }

    @Test
    void annule_et_reporte_sont_definitifs() {
        String annule = chemin(cas.avec(Rdvs.unRendezVous(unDossier())));
        passer(annule, "ANNULE");

        MvcTestResult refus = passer(annule, "PLANIFIE");

        verifierRefus(refus, 409, "rendez-vous.transition");
        assertThat(ApiTest.<String>lire(refus, "$.detail")).contains("« Annulé »", "« Planifié »");
        verifierRefus(
                envoyer(HttpMethod.PATCH, annule, "{\"duree\": 60, \"lieu\": null}"), 409, "rendez-vous.non-planifie");
        String reporte = chemin(cas.avec(Rdvs.unRendezVous(unDossier())));
        assertThat(ApiTest.<String>lire(passer(reporte, "REPORTE"), "$.etat")).isEqualTo("REPORTE");
        verifierRefus(passer(reporte, "ABSENT"), 409, "rendez-vous.transition");
    }

    @Test
    @Tag("ANN-06")
    @Tag("RDV-03")
    void annuler_peut_dire_pourquoi_et_rien_d_autre_ne_le_peut() {
        String pris = chemin(cas.avec(Rdvs.unRendezVous(unDossier())));

        for (String changement : List.of(
                "{\"raison\": \"Malade\"}",
                "{\"etat\": \"ABSENT\", \"raison\": \"Malade\"}",
                "{\"etat\": \"REPORTE\", \"raison\": \"Malade\"}")) {
            MvcTestResult refus = envoyer(HttpMethod.PATCH, pris, changement);
            verifierRefus(refus, 422, "rendez-vous.raison-sans-annulation");
            assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ")).isEqualTo("raison");
        }
        MvcTestResult annule = envoyer(HttpMethod.PATCH, pris, "{\"etat\": \"ANNULE\", \"raison\": \" Malade \"}");
        assertThat(ApiTest.<String>lire(annule, "$.raison")).isEqualTo("Malade");
        assertThat(ApiTest.<String>lire(get(pris), "$.raison")).isEqualTo("Malade");
        verifierRefus(envoyer(HttpMethod.PATCH, pris, "{\"raison\": null}"), 409, "rendez-vous.non-planifie");
    }

    @ParameterizedTest
    @Tag("RDV-03")
    @CsvSource({
        "2014-12-31T23:59, 422",
        "2015-01-01T00:00, 201",
        "2028-06-15T23:59, 201",
        "2028-06-16T00:00, 422",
        "9999-12-31T23:59, 422",
    })
    void va_de_2015_a_dans_deux_ans(String heure, int statut) {
        MvcTestResult pris = poster(desRendezVous(unDossier()), DEMAIN.replace("2026-06-16T10:15", heure));

        assertThat(pris).hasStatus(statut);
        if (statut == 422) {
            verifierRefus(pris, 422, "rendez-vous.date-eloignee");
            String autre = chemin(cas.avec(Rdvs.unRendezVous(unDossier())));
            verifierRefus(
                    envoyer(HttpMethod.PATCH, autre, "{\"dateHeure\": \"%s\"}".formatted(heure)),
                    422,
                    "rendez-vous.date-eloignee");
        }
    }

    @Test
    @Tag("RDV-03")
    void avertit_sans_refuser_quand_l_intervenant_ou_le_jeune_est_deja_pris() {
        Dossier dossier = unDossier();
        String ailleurs = chemin(cas.avec(Rdvs.unRendezVous(unDossier())));
        MvcTestResult pris = poster(
                desRendezVous(dossier),
                DEMAIN.replace("2026-06-16T10:15", "2026-06-15T14:45").replace("karim", "claire"));

        assertThat(pris).hasStatus(201);
        assertThat(ApiTest.<List<Map<String, Object>>>lire(pris, "$.avertissements"))
                .containsExactly(Map.of(
                        "code",
                        "rendez-vous.simultane",
                        "message",
                        "Claire Dubois a déjà un rendez-vous à ce moment-là : lundi 15/06/2026 à 14:30."));
        assertThat(messages(get(ailleurs)))
                .containsExactly("Claire Dubois a déjà un rendez-vous à ce moment-là : lundi 15/06/2026 à 14:45.");

        MvcTestResult memeJeune =
                poster(desRendezVous(dossier), DEMAIN.replace("2026-06-16T10:15", "2026-06-15T15:29"));
        assertThat(messages(memeJeune))
                .containsExactly("Le jeune a déjà un rendez-vous à ce moment-là : lundi 15/06/2026 à 14:45.");
        assertThat(ApiTest.<List<List<Object>>>lire(get(desRendezVous(dossier)), "$.elements[*].avertissements"))
                .extracting(List::size)
                .containsExactly(2, 1);

        String chemin = "/rendez-vous/" + lire(pris, "$.id");
        assertThat(messages(envoyer(HttpMethod.PATCH, chemin, "{\"dateHeure\": \"2026-06-15T15:00\"}")))
                .containsExactly("Le jeune a déjà un rendez-vous à ce moment-là : lundi 15/06/2026 à 15:29.");
        assertThat(messages(passer(chemin, "ANNULE"))).isEmpty();
    }

    private static List<String> messages(MvcTestResult reponse) {
        return lire(reponse, "$.avertissements[*].message");
    }

    @Test
    void se_deplace_par_un_merge_patch_sur_la_version_lue() {
        String chemin = chemin(cas.avec(Rdvs.unRendezVous(unDossier())));
        String etag = get(chemin).getResponse().getHeader("ETag");

        MvcTestResult deplace = deplacer(chemin, etag);

        assertThat(deplace).hasStatusOk();
        assertThat(ApiTest.<String>lire(deplace, "$.dateHeure")).isEqualTo("2026-06-18T16:00");
        assertThat(ApiTest.<Integer>lire(deplace, "$.duree")).isEqualTo(30);
        verifierRefus(deplacer(chemin, etag), 412, "version.perimee");
    }

    private MvcTestResult deplacer(String chemin, String etag) {
        return requete(HttpMethod.PATCH, chemin, "{\"dateHeure\": \"2026-06-18T16:00\"}")
                .header(HttpHeaders.IF_MATCH, etag)
                .exchange();
    }

    @Test
    void n_ouvre_pas_d_evenement_de_lui_meme() {
        Dossier dossier = unDossier();
        passer(chemin(cas.avec(Rdvs.unRendezVous(dossier))), "PRESENT");

        assertThat(ApiTest.<List<Object>>lire(get(chemin(dossier) + "/evenements"), "$.elements"))
                .isEmpty();
    }

    @Test
    @Tag("RDV-03")
    void liste_par_parties_d_aujourd_hui_et_a_venir_puis_passes() {
        Dossier dossier = unDossier();
        cas.avec(Rdvs.unRendezVousLe(Dossiers.AUJOURDHUI.minusDays(3), dossier));
        cas.avec(Rdvs.unRendezVousLe(Dossiers.AUJOURDHUI.plusDays(3), dossier));
        cas.avec(Rdvs.unRendezVous(dossier));

        MvcTestResult premiere = get(desRendezVous(dossier) + "?limite=2");
        MvcTestResult seconde = get(desRendezVous(dossier) + "?limite=2&apres=" + lire(premiere, "$.suivant"));

        assertThat(ApiTest.<List<String>>lire(premiere, "$.elements[*].dateHeure"))
                .containsExactly("2026-06-15T14:30", "2026-06-18T14:30");
        assertThat(ApiTest.<List<String>>lire(seconde, "$.elements[*].dateHeure"))
                .containsExactly("2026-06-12T14:30");
    }

    @Test
    void une_cle_d_idempotence_ne_prend_le_rendez_vous_qu_une_fois() {
        Dossier dossier = unDossier();
        for (int essai = 0; essai < 2; essai++) {
            assertThat(requete(HttpMethod.POST, desRendezVous(dossier), DEMAIN)
                            .header("Idempotency-Key", "demain")
                            .exchange())
                    .hasStatus(201);
        }
        assertThat(cas.rendezVous(Dossiers.MARSEILLE)).hasSize(1);
    }

    @Test
    @Tag("DRO-04")
    @Tag("DRO-06")
    void demande_le_droit_et_ignore_les_autres_structures() {
        Dossier dossier = unDossier();
        RendezVous pris = cas.avec(Rdvs.unRendezVous(EtatRendezVous.PLANIFIE, dossier));
        cas.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        verifierRefus(poster(desRendezVous(dossier), DEMAIN), 403, "droit.gerer-evenements");
        cas.enTantQue(Acteurs.DENIS);
        verifierRefus(get(chemin(pris)), 404, "rendez-vous.introuvable");
        verifierRefus(passer(chemin(pris), "ABSENT"), 404, "rendez-vous.introuvable");
        verifierRefus(get(desRendezVous(dossier)), 404, "dossier.introuvable");
    }

    private MvcTestResult passer(String chemin, String etat) {
        return envoyer(HttpMethod.PATCH, chemin, "{\"etat\": \"" + etat + "\"}");
    }

    private Dossier unDossier() {
        return cas.avec(Dossiers.unDossier());
    }

    private static String desRendezVous(Dossier dossier) {
        return chemin(dossier) + "/rendez-vous";
    }

    private static String chemin(RendezVous pris) {
        return "/rendez-vous/" + pris.id();
    }
}
