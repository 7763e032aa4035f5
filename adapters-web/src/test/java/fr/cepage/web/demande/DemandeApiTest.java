package fr.cepage.web.demande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.web.support.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("DEM-01")
class DemandeApiTest extends ApiTest {

    @Test
    void enregistre_une_demande_et_la_retrouve_a_son_adresse() {
        MvcTestResult creee = poster(demandes(unDossier()), """
                {"date": "2026-06-12", "nature": "FORMATION", "commentaire": "Cuisine\\nou pâtisserie 🥐"}""");

        assertThat(creee).hasStatus(201).headers().hasValue("Location", V1 + "/demandes/" + lire(creee, "$.id"));
        assertThat(ApiTest.<Map<String, Object>>lire(creee, "$"))
                .containsEntry("date", "2026-06-12")
                .containsEntry("nature", Map.of("code", "FORMATION", "libelle", "Formation"))
                .containsEntry("commentaire", "Cuisine\nou pâtisserie 🥐")
                .containsEntry("etat", "A_TRAITER");
        MvcTestResult relue = get("/demandes/" + lire(creee, "$.id"));
        assertThat(corps(relue)).isEqualTo(corps(creee));
        assertThat(relue.getResponse().getHeader("ETag"))
                .isEqualTo(creee.getResponse().getHeader("ETag"));
    }

    @Test
    void nomme_en_une_seule_reponse_tout_ce_qui_ne_va_pas() {
        MvcTestResult refus = poster(
                demandes(unDossier()),
                "{\"date\": \"2026-06-16\", \"nature\": \"VOYAGE\", \"etat\": \"FAITE\", \"commentaire\": \""
                        + "é".repeat(256)
                        + "\"}");

        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].code"))
                .containsExactlyInAnyOrder(
                        "demande.date-future",
                        "referentiel.valeur-inconnue",
                        "referentiel.valeur-inconnue",
                        "demande.commentaire-trop-long");
        verifierRefus(poster(demandes(unDossier()), "{}"), 422, "demande.champ-obligatoire");
    }

    @Test
    void change_d_etat_par_un_merge_patch_puis_revient() {
        String chemin =
                "/demandes/" + cas.avec(Demandes.uneDemande(unDossier())).id();

        MvcTestResult traitee = envoyer(HttpMethod.PATCH, chemin, "{\"etat\": \"TRAITEE\"}");

        assertThat(traitee).hasStatusOk();
        assertThat(ApiTest.<String>lire(traitee, "$.etat")).isEqualTo("TRAITEE");
        assertThat(ApiTest.<String>lire(traitee, "$.commentaire")).isNotBlank();
        verifierRefus(envoyer(HttpMethod.PATCH, chemin, "{\"etat\": \"SANS_SUITE\"}"), 409, "demande.transition");
        assertThat(ApiTest.<String>lire(envoyer(HttpMethod.PATCH, chemin, "{\"etat\": \"A_TRAITER\"}"), "$.etat"))
                .isEqualTo("A_TRAITER");
    }

    @Test
    void efface_un_commentaire_mais_pas_ce_qui_est_obligatoire() {
        String chemin =
                "/demandes/" + cas.avec(Demandes.uneDemande(unDossier())).id();

        assertThat(ApiTest.<Object>lire(envoyer(HttpMethod.PATCH, chemin, "{\"commentaire\": null}"), "$.commentaire"))
                .isNull();
        MvcTestResult refus = envoyer(HttpMethod.PATCH, chemin, "{\"date\": null, \"nature\": null, \"etat\": null}");
        verifierRefus(refus, 422, "demande.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("date", "nature", "etat");
    }

    @Test
    void modifier_demande_la_version_et_refuse_la_perimee() {
        Demande demande = cas.avec(Demandes.uneDemande(unDossier()));
        String chemin = "/demandes/" + demande.id();
        String etag = get(chemin).getResponse().getHeader("ETag");

        verifierRefus(
                requete(HttpMethod.PATCH, chemin, "{\"etat\": \"TRAITEE\"}").exchange(), 428, "version.manquante");
        assertThat(patch(chemin, etag, "TRAITEE")).hasStatusOk();
        verifierRefus(patch(chemin, etag, "A_TRAITER"), 412, "version.perimee");
        assertThat(cas.relire(demande).orElseThrow().etat()).isEqualTo(EtatDemande.TRAITEE);
    }

    private MvcTestResult patch(String chemin, String etag, String etat) {
        return requete(HttpMethod.PATCH, chemin, "{\"etat\": \"" + etat + "\"}")
                .header(HttpHeaders.IF_MATCH, etag)
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\": \"15/06/2026\"}",
                "{\"date\": \"2026-02-30\"}",
                "{\"nature\": 3}",
                "{\"etat\": true}",
                "{\"auteur\": \"claire\"}",
                "[]",
            })
    void une_requete_illisible_est_refusee_avant_les_regles(String corps) {
        assertThat(poster(demandes(unDossier()), corps)).hasStatus(400);
    }

    @Test
    void liste_par_parties_la_plus_recente_d_abord() {
        Dossier dossier = unDossier();
        cas.avec(Demandes.uneDemandeDu(Dossiers.AUJOURDHUI.minusDays(3), dossier));
        cas.avec(Demandes.uneDemandeDu(Dossiers.AUJOURDHUI, dossier));

        MvcTestResult premiere = get(demandes(dossier) + "?limite=1");
        MvcTestResult seconde = get(demandes(dossier) + "?limite=1&apres=" + lire(premiere, "$.suivant"));

        assertThat(ApiTest.<List<String>>lire(premiere, "$.elements[*].date")).containsExactly("2026-06-15");
        assertThat(ApiTest.<List<String>>lire(seconde, "$.elements[*].date")).containsExactly("2026-06-12");
        assertThat(ApiTest.<Object>lire(seconde, "$.suivant")).isNull();
    }

    @Test
    @Tag("DRO-04")
    @Tag("DRO-06")
    void demande_le_droit_et_ignore_les_autres_structures() {
        Dossier dossier = unDossier();
        Demande demande = cas.avec(Demandes.uneDemande(dossier));
        cas.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        verifierRefus(poster(demandes(dossier), "{}"), 403, "droit.gerer-evenements");
        cas.enTantQue(Acteurs.DENIS);
        verifierRefus(get("/demandes/" + demande.id()), 404, "demande.introuvable");
        verifierRefus(envoyer(HttpMethod.PATCH, "/demandes/" + demande.id(), "{}"), 404, "demande.introuvable");
        verifierRefus(get(demandes(dossier)), 404, "dossier.introuvable");
    }

    @Test
    @Tag("ANN-02")
    @Tag("ANN-06")
    void s_annule_avec_une_raison_et_quitte_la_liste() {
        Dossier dossier = unDossier();
        Demande demande = cas.avec(Demandes.uneDemande(dossier));
        String annulation = "/demandes/" + demande.id() + "/annulation";

        verifierRefus(poster(annulation, "{\"raison\": \"Erreur\"}"), 428, "version.manquante");
        verifierRefus(envoyer(HttpMethod.POST, annulation, "{}"), 422, "demande.champ-obligatoire");
        MvcTestResult annulee = envoyer(HttpMethod.POST, annulation, "{\"raison\": \"Mauvais dossier\"}");

        assertThat(annulee).hasStatusOk();
        assertThat(ApiTest.<String>lire(annulee, "$.etat")).isEqualTo("ANNULEE");
        assertThat(ApiTest.<String>lire(annulee, "$.annulation.raison")).isEqualTo("Mauvais dossier");
        assertThat(ApiTest.<List<String>>lire(get(demandes(dossier)), "$.elements[*].id"))
                .isEmpty();
        assertThat(ApiTest.<List<String>>lire(get(demandes(dossier) + "?annules=true"), "$.elements[*].id"))
                .containsExactly(demande.id().toString());
        verifierRefus(envoyer(HttpMethod.POST, annulation, "{\"raison\": \"Encore\"}"), 409, "demande.annulee");
        verifierRefus(
                envoyer(HttpMethod.PATCH, "/demandes/" + demande.id(), "{\"etat\": \"TRAITEE\"}"),
                409,
                "demande.annulee");
        cas.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        verifierRefus(envoyer(HttpMethod.POST, annulation, "{}"), 403, "droit.gerer-evenements");
        cas.enTantQue(Acteurs.DENIS);
        verifierRefus(envoyer(HttpMethod.POST, annulation, "{}"), 404, "demande.introuvable");
    }

    private Dossier unDossier() {
        return cas.avec(Dossiers.unDossier());
    }

    private static String demandes(Dossier dossier) {
        return chemin(dossier) + "/demandes";
    }
}
