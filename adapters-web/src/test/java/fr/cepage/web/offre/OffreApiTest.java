package fr.cepage.web.offre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.web.support.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OffreApiTest extends ApiTest {

    private static final String OFFRE = """
            {"origine": "ML", "theme": "FORMATION", "acteService": "INFO_CONSEIL_FORMATION", "nom": "Offre CEP",
             "dateDebut": "2026-06-15", "etat": "PERMANENTE", "conseillerReferent": "rose", "mesureNationale": "CEP",
             "conditions": {"texte": "Avoir envie", "ageMin": 16, "ageMax": 25}}""";

    @BeforeEach
    void enTantQueReferente() {
        cas.enTantQue(Acteurs.ROSE);
    }

    @Test
    @Tag("OFF-01")
    void cree_une_offre_rattachee_au_cep() {
        MvcTestResult creee = poster("/offres", OFFRE);
        assertThat(creee).hasStatus(201).headers().hasValue("Location", V1 + "/offres/" + lire(creee, "$.id"));
        assertThat(creee.getResponse().getHeader("ETag")).matches("\"1\\.[0-9a-f]+\"");
        assertThat(ApiTest.<Map<String, Object>>lire(creee, "$"))
                .containsEntry("origine", Map.of("code", "ML", "libelle", "ML"))
                .containsEntry("theme", Map.of("code", "FORMATION", "libelle", "Formation"))
                .containsEntry("dateDebut", "2026-06-15")
                .containsEntry("dateFin", null)
                .containsEntry("etat", Map.of("code", "PERMANENTE", "libelle", "Permanente"))
                .containsEntry("conseillerReferent", Map.of("sub", "rose", "nom", "Rose Fabre"))
                .containsEntry("mesureNationale", Map.of("code", "CEP", "libelle", "CEP"))
                .containsEntry("partenaire", null)
                .doesNotContainKeys("version", "ouverture");
        assertThat(ApiTest.<Map<String, Object>>lire(creee, "$.conditions"))
                .containsEntry("ageMin", 16)
                .containsEntry("ageMax", 25)
                .containsEntry("places", null)
                .containsEntry("texte", "Avoir envie");
        assertThat(corps(get("/offres/" + lire(creee, "$.id")))).isEqualTo(corps(creee));
    }

    @Test
    @Tag("OFF-01")
    void la_meme_cle_ne_cree_qu_une_offre() {
        String premiere = lire(avecCle(OFFRE), "$.id");
        assertThat(ApiTest.<String>lire(avecCle(OFFRE), "$.id")).isEqualTo(premiere);
        assertThat(cas.offres(Structures.MARSEILLE)).hasSize(1);
        verifierRefus(avecCle(OFFRE.replace("Offre CEP", "Autre")), 422, "idempotence.cle-reutilisee");
    }

    @Test
    @Tag("OFF-01")
    void nomme_tous_les_membres_manquants_en_une_seule_reponse() {
        MvcTestResult refus = poster("/offres", "{}");
        verifierRefus(refus, 422, "offre.champ-obligatoire");
        assertThat(champs(refus))
                .containsExactlyInAnyOrder(
                        "origine", "theme", "acteService", "nom", "dateDebut", "etat", "conseillerReferent");
    }

    @Test
    @Tag("OFF-01")
    void dit_en_une_fois_dates_ages_places_et_valeurs_inconnues() {
        MvcTestResult refus = poster("/offres", """
                {"origine": "X", "theme": "cuisine", "acteService": "INFO_CONSEIL_FORMATION", "nom": "a\\uE000b",
                 "dateDebut": "2026-06-15", "dateFin": "2026-06-14", "etat": "PERMANENTE",
                 "conseillerReferent": "denis", "mesureNationale": "PACEA",
                 "conditions": {"ageMin": 26, "ageMax": 25, "places": 0}}""");
        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<Map<String, String>>>lire(refus, "$.violations"))
                .extracting(violation -> violation.get("champ") + " " + violation.get("code"))
                .containsExactlyInAnyOrder(
                        "origine referentiel.valeur-inconnue",
                        "theme referentiel.valeur-inconnue",
                        "nom valeur.caracteres-interdits",
                        "dateFin offre.dates",
                        "conseillerReferent valeur.personne-inconnue",
                        "mesureNationale referentiel.valeur-inconnue",
                        "conditions.ageMax offre.ages",
                        "conditions.places offre.places");
        assertThat(cas.offres(Structures.MARSEILLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"16\"", "16.5", "true", "99999999999", "[16]", "1e400"})
    void un_age_est_un_nombre_entier(String age) {
        MvcTestResult refus = poster("/offres", "{\"conditions\": {\"ageMin\": " + age + "}}");
        verifierRefus(refus, 400, "requete.type");
        assertThat(champs(refus)).containsExactly("conditions.ageMin");
    }

    @Test
    void un_membre_inconnu_est_refuse() {
        verifierRefus(poster("/offres", "{\"ouverte\": true}"), 400, "requete.membre-inconnu");
    }

    @Test
    @Tag("OFF-01")
    void ne_change_que_ce_que_le_changement_nomme() {
        String chemin = "/offres/"
                + cas.avec(Offres.uneOffre(Offres.uneFicheComplete())).id();
        MvcTestResult change = envoyer(HttpMethod.PATCH, chemin, """
                {"mesureNationale": null, "etat": "FERMEE", "conditions": {"ageMin": null, "places": 3}}""");
        assertThat(change).hasStatusOk();
        assertThat(change.getResponse().getHeader("ETag")).startsWith("\"2.");
        assertThat(ApiTest.<Object>lire(change, "$.mesureNationale")).isNull();
        assertThat(ApiTest.<String>lire(change, "$.etat.code")).isEqualTo("FERMEE");
        assertThat(ApiTest.<String>lire(change, "$.partenaire")).isEqualTo("Afpa");
        Map<String, Object> conditions = lire(change, "$.conditions");
        assertThat(conditions)
                .containsEntry("ageMin", null)
                .containsEntry("ageMax", 25)
                .containsEntry("places", 3);
    }

    @Test
    void une_modification_dit_sur_quelle_version_elle_porte() {
        Offre offre = cas.avec(Offres.uneOffre());
        String chemin = "/offres/" + offre.id();
        verifierRefus(requete(HttpMethod.PATCH, chemin, "{}").exchange(), 428, "version.manquante");
        verifierRefus(
                requete(HttpMethod.PATCH, chemin, "{}")
                        .header("If-Match", "\"7.x\"")
                        .exchange(),
                412,
                "version.perimee");
        String etag = get(chemin).getResponse().getHeader("ETag");
        assertThat(requete(HttpMethod.PATCH, chemin, "{\"type\": \"Atelier\"}")
                        .header("If-Match", etag)
                        .exchange())
                .hasStatusOk();
    }

    @Test
    @Tag("DRO-05")
    void sans_gerer_les_offres_rien_ne_se_cree_ni_ne_se_change() {
        Offre offre = cas.avec(Offres.uneOffre());
        cas.enTantQue(Acteurs.CLAIRE);
        verifierRefus(poster("/offres", "{}"), 403, "droit.gerer-offres");
        verifierRefus(envoyer(HttpMethod.PATCH, "/offres/" + offre.id(), "{\"nom\": null}"), 403, "droit.gerer-offres");
        assertThat(get("/offres/" + offre.id())).hasStatusOk();
    }

    @Test
    @Tag("DRO-04")
    void repond_pour_l_offre_d_une_autre_structure_comme_pour_une_inconnue() {
        Offre offre = cas.avec(Offres.uneOffreDe(Structures.BORDEAUX));
        MvcTestResult autre = get("/offres/" + offre.id());
        verifierRefus(autre, 404, "offre.introuvable");
        assertThat(corps(autre))
                .isEqualTo(corps(get("/offres/00000000-0000-7000-8000-000000000000")))
                .isEqualTo(corps(get("/offres/pas-un-identifiant")))
                .doesNotContain(offre.id().toString());
        verifierRefus(
                requete(HttpMethod.PATCH, "/offres/" + offre.id(), "{\"nom\": null}")
                        .exchange(),
                404,
                "offre.introuvable");
    }

    @Test
    void liste_par_nom_en_parties() {
        cas.avec(Offres.uneOffreCep());
        cas.avec(Offres.uneOffre());
        MvcTestResult premiere = get("/offres?limite=1");
        assertThat(ApiTest.<List<String>>lire(premiere, "$.elements[*].nom"))
                .containsExactly("Atelier projet professionnel");
        assertThat(premiere.getResponse().getHeader("Link")).contains("rel=\"next\"");
        MvcTestResult seconde = get("/offres?limite=1&apres=" + lire(premiere, "$.suivant"));
        assertThat(ApiTest.<Map<String, Object>>lire(seconde, "$.elements[0]"))
                .containsOnlyKeys(
                        "id", "nom", "type", "theme", "partenaire", "dateDebut", "dateFin", "etat", "mesureNationale")
                .containsEntry("nom", "Offre CEP");
        assertThat(ApiTest.<Object>lire(seconde, "$.suivant")).isNull();
    }

    @Test
    @Tag("OFF-03")
    void filtre_la_liste() {
        cas.avec(Offres.uneOffreCep());
        cas.avec(Offres.uneOffreFermee());
        cas.avec(Offres.uneOffreTerminee());
        assertThat(noms("/offres?ouvertes=true")).containsExactly("Offre CEP");
        assertThat(noms("/offres?etat=FERMEE&ouvertes=false")).containsExactly("Offre fermée");
        assertThat(noms("/offres?mesure=CEP")).containsExactly("Offre CEP");
        assertThat(noms("/offres?q=termin%C3%A9e")).containsExactly("Offre terminée");
        verifierRefus(get("/offres?ouvertes=oui"), 400, "requete.parametre");
        MvcTestResult refus = get("/offres?etat=OUVERTE&mesure=X");
        verifierRefus(refus, 422, "referentiel.valeur-inconnue");
        assertThat(champs(refus)).containsExactly("mesure", "etat");
    }

    @Test
    void refuse_un_curseur_d_ailleurs() {
        verifierRefus(get("/offres?apres=W10"), 400, "requete.curseur");
        verifierRefus(get("/catalogue?apres=WyJ4Il0"), 400, "requete.curseur");
    }

    private MvcTestResult avecCle(String corps) {
        return requete(HttpMethod.POST, "/offres", corps)
                .header("Idempotency-Key", "une-cle")
                .exchange();
    }

    private List<String> noms(String chemin) {
        return lire(get(chemin), "$.elements[*].nom");
    }

    private static List<String> champs(MvcTestResult refus) {
        return lire(refus, "$.violations[*].champ");
    }
}
