package fr.cepage.web.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.web.support.ApiTest;
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

@Tag("NIV-03")
class LiaisonRecueApiTest extends ApiTest {

    private static final String COMPLETE = """
            {"operateur": "Cap emploi 13", "date": "2026-06-12", "resume": "Cuisine\\nou pâtisserie 🥐"}""";
    private static final String RAISON = "{\"raison\": \"Saisie sur le mauvais dossier\"}";

    private Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = cas.avec(Dossiers.unDossier());
    }

    @Test
    void enregistre_une_fiche_et_dit_ou_elle_est() {
        MvcTestResult creee = poster(liaisons(), COMPLETE);

        String adresse = "/liaisons-recues/" + lire(creee, "$.id");
        assertThat(creee).hasStatus(201).headers().hasValue("Location", V1 + adresse);
        assertThat(ApiTest.<Map<String, Object>>lire(creee, "$"))
                .containsOnlyKeys("id", "dossier", "operateur", "date", "resume", "auteur", "annulation")
                .containsEntry("dossier", dossier.id().toString())
                .containsEntry("operateur", "Cap emploi 13")
                .containsEntry("date", "2026-06-12")
                .containsEntry("resume", "Cuisine\nou pâtisserie 🥐")
                .containsEntry("auteur", Map.of("sub", "claire", "nom", "Claire Dubois"))
                .containsEntry("annulation", null);
        MvcTestResult relue = get(adresse);
        assertThat(corps(relue)).isEqualTo(corps(creee));
        assertThat(relue.getResponse().getHeader("ETag"))
                .isEqualTo(creee.getResponse().getHeader("ETag"));
    }

    @Test
    void fait_le_niveau_1_jusqu_a_son_annulation() {
        assertThat(niveau()).isZero();
        String id = lire(poster(liaisons(), COMPLETE), "$.id");
        assertThat(niveau()).isEqualTo(1);

        assertThat(annuler(id, RAISON)).hasStatusOk();
        assertThat(niveau()).isZero();
    }

    @Test
    void nomme_en_une_seule_reponse_tout_ce_qui_ne_va_pas() {
        MvcTestResult refus = poster(
                liaisons(),
                "{\"operateur\": \"%s\", \"date\": \"2026-06-16\", \"resume\": \"%s\"}"
                        .formatted("o".repeat(121), "é".repeat(1001)));

        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].code"))
                .containsExactlyInAnyOrder("valeur.trop-long", "liaison.date-future", "liaison.resume-trop-long");
        MvcTestResult vide = poster(liaisons(), "{}");
        verifierRefus(vide, 422, "liaison.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(vide, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("operateur", "date");
        verifierRefus(poster(liaisons(), COMPLETE.replace("2026", "2014")), 422, "liaison.date-trop-ancienne");
        assertThat(lister("?annules=true")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\": \"15/06/2026\"}",
                "{\"date\": \"2026-02-30\"}",
                "{\"operateur\": 3}",
                "{\"resume\": true}",
                "{\"auteur\": \"claire\"}",
                "[]",
            })
    void une_requete_illisible_est_refusee_avant_les_regles(String corps) {
        assertThat(poster(liaisons(), corps)).hasStatus(400);
    }

    @Test
    void annulee_elle_dit_qui_quand_et_pourquoi() {
        LiaisonRecue liaison = cas.avec(Liaisons.uneLiaison(dossier));
        cas.enTantQue(Acteurs.ROSE);

        MvcTestResult annulee = annuler(liaison.id().toString(), RAISON);

        assertThat(annulee).hasStatusOk();
        assertThat(annulee.getResponse().getHeader("ETag")).startsWith("\"2.");
        assertThat(ApiTest.<Map<String, Object>>lire(annulee, "$.annulation"))
                .containsEntry("instant", "2026-06-15T10:00:00Z")
                .containsEntry("auteur", Map.of("sub", "rose", "nom", "Rose Fabre"))
                .containsEntry("raison", "Saisie sur le mauvais dossier");
        assertThat(corps(get("/liaisons-recues/" + liaison.id()))).isEqualTo(corps(annulee));
    }

    @Test
    void une_annulation_demande_une_raison_et_ne_se_refait_pas() {
        String id = cas.avec(Liaisons.uneLiaison(dossier)).id().toString();

        MvcTestResult sansRaison = annuler(id, "{\"raison\": \" \"}");
        verifierRefus(sansRaison, 422, "liaison.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(sansRaison, "$.violations[*].champ"))
                .containsExactly("raison");
        verifierRefus(annuler(id, "{\"raison\": \"a\uE000\"}"), 422, "valeur.caracteres-interdits");
        assertThat(annuler(id, RAISON)).hasStatusOk();
        verifierRefus(annuler(id, RAISON), 409, "liaison.annulee");
        verifierRefus(annuler(id, "{}"), 409, "liaison.annulee");
    }

    @Test
    void une_annulation_demande_la_version_et_refuse_la_perimee() {
        LiaisonRecue liaison = cas.avec(Liaisons.uneLiaison(dossier));
        String chemin = "/liaisons-recues/" + liaison.id() + "/annulation";
        String etag = get("/liaisons-recues/" + liaison.id()).getResponse().getHeader("ETag");

        verifierRefus(poster(chemin, RAISON), 428, "version.manquante");
        verifierRefus(
                requete(HttpMethod.POST, chemin, RAISON)
                        .header(HttpHeaders.IF_MATCH, "\"2.0\"")
                        .exchange(),
                412,
                "version.perimee");
        assertThat(cas.relire(liaison).orElseThrow().donneLeNiveau1()).isTrue();
        assertThat(requete(HttpMethod.POST, chemin, RAISON)
                        .header(HttpHeaders.IF_MATCH, etag)
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void la_meme_cle_d_idempotence_n_en_enregistre_qu_une() {
        MvcTestResult premiere = posterAvecCle(COMPLETE);
        MvcTestResult seconde = posterAvecCle(COMPLETE);

        assertThat(corps(seconde)).isEqualTo(corps(premiere));
        assertThat(lister("")).hasSize(1);
        verifierRefus(posterAvecCle(COMPLETE.replace("13", "83")), 422, "idempotence.cle-reutilisee");
    }

    @Test
    void liste_par_parties_la_plus_recente_d_abord_sans_les_annulees_sauf_demande() {
        cas.avec(Liaisons.uneLiaisonDu(Dossiers.AUJOURDHUI.minusDays(3), dossier));
        cas.avec(Liaisons.uneLiaisonDu(Dossiers.AUJOURDHUI, dossier));
        cas.avec(Liaisons.annulee(Liaisons.uneLiaisonDu(Dossiers.AUJOURDHUI.minusDays(1), dossier)));

        MvcTestResult premiere = get(liaisons() + "?limite=1");
        MvcTestResult seconde = get(liaisons() + "?limite=1&apres=" + lire(premiere, "$.suivant"));

        assertThat(ApiTest.<List<String>>lire(premiere, "$.elements[*].date")).containsExactly("2026-06-15");
        assertThat(ApiTest.<List<String>>lire(seconde, "$.elements[*].date")).containsExactly("2026-06-12");
        assertThat(ApiTest.<Object>lire(seconde, "$.suivant")).isNull();
        assertThat(ApiTest.<List<String>>lire(get(liaisons() + "?annules=true"), "$.elements[*].date"))
                .containsExactly("2026-06-15", "2026-06-14", "2026-06-12");
        verifierRefus(get(liaisons() + "?annules=oui"), 400, "requete.parametre");
    }

    @Test
    @Tag("DRO-04")
    @Tag("DRO-06")
    void demande_le_droit_et_ignore_les_autres_structures() {
        String id = cas.avec(Liaisons.uneLiaison(dossier)).id().toString();
        cas.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        verifierRefus(poster(liaisons(), "{}"), 403, "droit.gerer-evenements");
        verifierRefus(annuler(id, RAISON), 403, "droit.gerer-evenements");
        assertThat(get("/liaisons-recues/" + id)).hasStatusOk();
        cas.enTantQue(Acteurs.DENIS);
        verifierRefus(get("/liaisons-recues/" + id), 404, "liaison.introuvable");
        verifierRefus(annuler(id, RAISON), 404, "liaison.introuvable");
        verifierRefus(get("/liaisons-recues/n-importe-quoi"), 404, "liaison.introuvable");
        verifierRefus(get(liaisons()), 404, "dossier.introuvable");
        verifierRefus(poster(liaisons(), COMPLETE), 404, "dossier.introuvable");
    }

    private MvcTestResult annuler(String id, String corps) {
        return envoyer(HttpMethod.POST, "/liaisons-recues/" + id + "/annulation", corps);
    }

    private MvcTestResult posterAvecCle(String corps) {
        return requete(HttpMethod.POST, liaisons(), corps)
                .header("Idempotency-Key", "fiche-1")
                .exchange();
    }

    private int niveau() {
        return lire(get(chemin(dossier)), "$.niveauCep");
    }

    private List<Object> lister(String parametres) {
        return lire(get(liaisons() + parametres), "$.elements");
    }

    private String liaisons() {
        return chemin(dossier) + "/liaisons-recues";
    }
}
