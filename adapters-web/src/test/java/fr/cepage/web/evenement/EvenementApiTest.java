package fr.cepage.web.evenement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
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

class EvenementApiTest extends ApiTest {

    private static final LocalDate HIER = Dossiers.AUJOURDHUI.minusDays(1);
    /** All that is required, and room for more. */
    private static final String AVEC = """
            {"date": "2026-06-15", "contextes": ["CEP"], "sens": "JEUNE_VERS_STRUCTURE",
             "nature": "ENTRETIEN_INDIVIDUEL", "lieuAccueil": "SIEGE", "fonction": "CONSEILLER",
             "intervenant": "karim"%s}""";

    private static final String INCONNU = "/evenements/00000000-0000-7000-8000-000000000000";

    @Test
    @Tag("EVT-01")
    @Tag("EVT-02")
    void cree_un_evenement_en_cours() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult cree = creer(dossier, """
                {"date": "2026-06-15", "contextes": ["EMPLOI", "CEP"], "sens": "JEUNE_VERS_STRUCTURE",
                 "nature": "ENTRETIEN_INDIVIDUEL", "lieuAccueil": "SIEGE", "fonction": "CONSEILLER",
                 "intervenant": "karim", "commentaire": "Vient avec son CV.\\nÀ relire 👍🏽", "sansRendezVous": true}""");
        assertThat(cree).hasStatus(201).headers().hasValue("Location", V1 + "/evenements/" + lire(cree, "$.id"));
        assertThat(cree).headers().containsHeader("ETag");
        assertThat(ApiTest.<Map<String, Object>>lire(cree, "$"))
                .containsEntry("dossier", dossier.id().toString())
                .containsEntry("date", "2026-06-15")
                .containsEntry(
                        "contextes",
                        List.of(Map.of("code", "EMPLOI", "libelle", "Emploi"), Map.of("code", "CEP", "libelle", "CEP")))
                .containsEntry("sens", Map.of("code", "JEUNE_VERS_STRUCTURE", "libelle", "Jeune vers Structure"))
                .containsEntry("intervenant", Map.of("sub", "karim", "nom", "Karim Benali"))
                .containsEntry("commentaire", "Vient avec son CV.\nÀ relire 👍🏽")
                .containsEntry("sansRendezVous", true)
                .containsEntry("etat", "EN_COURS")
                .containsEntry("actions", List.of())
                .doesNotContainKeys("version", "clos");
    }

    @Test
    @Tag("EVT-08")
    @Tag("REF-01")
    void dit_la_duree_et_les_actes_les_change_et_les_retire() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult cree = creer(dossier, AVEC.formatted("""
                , "duree": 45, "actes": ["T_ATELIER_CEP", "N2_BESOIN", "T_ATELIER_CEP"]"""));
        assertThat(cree).hasStatus(201);
        assertThat(ApiTest.<Integer>lire(cree, "$.duree")).isEqualTo(45);
        assertThat(ApiTest.<List<Map<String, Object>>>lire(cree, "$.actes"))
                .containsExactly(
                        Map.of(
                                "code", "T_ATELIER_CEP",
                                "libelle", "Proposer un atelier en petit groupe sur la démarche CEP"),
                        Map.of(
                                "code", "N2_BESOIN",
                                "libelle", "Identifier le besoin : recul, situation, objectifs, priorités"));
        String chemin = "/evenements/" + lire(cree, "$.id");

        MvcTestResult change = envoyer(HttpMethod.PATCH, chemin, """
                {"actes": ["N2_BESOIN"]}""");
        assertThat(ApiTest.<List<String>>lire(change, "$.actes[*].code")).containsExactly("N2_BESOIN");
        assertThat(ApiTest.<Integer>lire(change, "$.duree")).isEqualTo(45);
        MvcTestResult retire = envoyer(HttpMethod.PATCH, chemin, """
                {"actes": null, "duree": null}""");
        assertThat(ApiTest.<Map<String, Object>>lire(retire, "$"))
                .containsEntry("actes", List.of())
                .containsEntry("duree", null);
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @ValueSource(ints = {5, 480})
    void accepte_les_durees_limites(int minutes) {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        assertThat(creer(dossier, AVEC.formatted(", \"duree\": " + minutes))).hasStatus(201);
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @Tag("REF-01")
    @ValueSource(ints = {4, 481})
    void refuse_une_duree_hors_bornes_et_un_acte_inconnu_en_une_fois(int minutes) {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult refuse = creer(dossier, AVEC.formatted(", \"actes\": [\"INCONNU\"], \"duree\": " + minutes));
        verifierRefus(refuse, 422, "evenement.duree");
        assertThat(ApiTest.<List<String>>lire(refuse, "$.violations[*].code"))
                .containsExactlyInAnyOrder("evenement.duree", "referentiel.valeur-inconnue");
        assertThat(ApiTest.<List<String>>lire(refuse, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("duree", "actes");
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @ValueSource(strings = {"\"45\"", "45.5", "1e99", "true", "[45]"})
    void une_duree_est_un_nombre_entier(String duree) {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        assertThat(creer(dossier, AVEC.formatted(", \"duree\": " + duree))).hasStatus(400);
    }

    @ParameterizedTest
    @Tag("REF-01")
    @ValueSource(strings = {"\"N2_BESOIN\"", "{}", "[1]", "[[]]"})
    void les_actes_sont_une_liste_de_codes(String actes) {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        assertThat(creer(dossier, AVEC.formatted(", \"actes\": " + actes))).hasStatus(400);
    }

    @Test
    @Tag("ANN-01")
    void rouvre_un_evenement_du_jour_et_rend_la_ressource() {
        Evenement clos = cas.avec(Evenements.unEvenementClosDu(Dossiers.AUJOURDHUI, cas.avec(Dossiers.unDossier())));
        String cloture = chemin(clos) + "/cloture";
        String etag = get(chemin(clos)).getResponse().getHeader("ETag");

        verifierRefus(requete(HttpMethod.DELETE, cloture, "").exchange(), 428, "version.manquante");
        MvcTestResult rouvert = requete(HttpMethod.DELETE, cloture, "")
                .header(HttpHeaders.IF_MATCH, etag)
                .exchange();
        assertThat(rouvert).hasStatusOk();
        assertThat(ApiTest.<String>lire(rouvert, "$.etat")).isEqualTo("EN_COURS");
        assertThat(rouvert.getResponse().getHeader("ETag")).isNotEqualTo(etag);
        verifierRefus(
                requete(HttpMethod.DELETE, cloture, "")
                        .header(HttpHeaders.IF_MATCH, etag)
                        .exchange(),
                412,
                "version.perimee");
    }

    @Test
    @Tag("ANN-01")
    void ne_rouvre_ni_celui_d_hier_ni_un_second() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        Evenement dHier = cas.avec(Evenements.unEvenementClosDu(HIER, dossier));
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(dHier) + "/cloture", ""), 409, "evenement.jour-passe");
        Evenement clos = cas.avec(Evenements.unEvenementClosDu(Dossiers.AUJOURDHUI, dossier));
        cas.avec(Evenements.unEvenementEnCours(dossier));
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(clos) + "/cloture", ""), 409, "evenement.deja-en-cours");
    }

    @Test
    @Tag("ANN-02")
    @Tag("ANN-06")
    void annule_un_evenement_dit_qui_quand_et_pourquoi_et_le_laisse_hors_des_listes() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        Evenement evenement = cas.avec(Evenements.unEvenementEnCours(dossier));
        cas.enTantQue(Acteurs.ROSE);

        MvcTestResult annule = annuler(evenement, "Mauvais dossier");

        assertThat(annule).hasStatusOk();
        assertThat(ApiTest.<String>lire(annule, "$.etat")).isEqualTo("ANNULE");
        assertThat(ApiTest.<Map<String, Object>>lire(annule, "$.annulation"))
                .containsEntry("instant", "2026-06-15T10:00:00Z")
                .containsEntry("auteur", Map.of("sub", "rose", "nom", "Rose Fabre"))
                .containsEntry("raison", "Mauvais dossier");
        assertThat(corps(get(chemin(evenement)))).isEqualTo(corps(annule));
        String liste = chemin(dossier) + "/evenements";
        assertThat(ApiTest.<List<String>>lire(get(liste), "$.elements[*].id")).isEmpty();
        assertThat(ApiTest.<List<String>>lire(get(liste + "?annules=true"), "$.elements[*].id"))
                .containsExactly(evenement.id().toString());
        verifierRefus(get(liste + "?annules=oui"), 400, "requete.parametre");
        verifierRefus(annuler(evenement, "Encore"), 409, "evenement.annule");
        verifierRefus(envoyer(HttpMethod.PATCH, chemin(evenement), "{}"), 409, "evenement.annule");
        verifierRefus(envoyer(HttpMethod.POST, chemin(evenement) + "/cloture", ""), 409, "evenement.annule");
    }

    @Test
    @Tag("ANN-02")
    @Tag("DRO-04")
    @Tag("DRO-06")
    void une_annulation_demande_une_raison_le_droit_et_la_structure() {
        Evenement evenement = cas.avec(Evenements.unEvenementEnCours(cas.avec(Dossiers.unDossier())));
        verifierRefus(annuler(evenement, " "), 422, "evenement.champ-obligatoire");
        verifierRefus(annuler(evenement, "é".repeat(256)), 422, "valeur.trop-long");
        cas.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        verifierRefus(annuler(evenement, "Erreur"), 403, "droit.gerer-evenements");
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(evenement) + "/cloture", ""), 403, "droit.gerer-evenements");
        cas.enTantQue(Acteurs.DENIS);
        verifierRefus(annuler(evenement, "Erreur"), 404, "evenement.introuvable");
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(evenement) + "/cloture", ""), 404, "evenement.introuvable");
    }

    private MvcTestResult annuler(Evenement evenement, String raison) {
        return envoyer(HttpMethod.POST, chemin(evenement) + "/annulation", "{\"raison\": \"" + raison + "\"}");
    }

    @Test
    @Tag("EVT-06")
    void cree_un_evenement_deja_clos() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        cas.avec(Evenements.unEvenementEnCours(dossier));
        MvcTestResult cree = creer(dossier, """
                {"date": "2026-06-14", "contextes": ["CEP"], "sens": "JEUNE_VERS_STRUCTURE", "nature": "TELEPHONE",
                 "lieuAccueil": "SIEGE", "fonction": "CONSEILLER", "intervenant": "claire", "clos": true}""");
        assertThat(cree).hasStatus(201);
        assertThat(ApiTest.<String>lire(cree, "$.etat")).isEqualTo("CLOS");
        assertThat(ApiTest.<Object>lire(cree, "$.commentaire")).isNull();
        assertThat(ApiTest.<Boolean>lire(cree, "$.sansRendezVous")).isFalse();
    }

    @Test
    @Tag("EVT-01")
    void nomme_en_une_seule_reponse_chaque_membre_obligatoire_qui_manque() {
        MvcTestResult refus = creer(cas.avec(Dossiers.unDossier()), "{}");
        verifierRefus(refus, 422, "evenement.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder(
                        "date", "contextes", "sens", "nature", "lieuAccueil", "fonction", "intervenant");
    }

    @Test
    @Tag("EVT-03")
    void refuse_par_409_un_second_evenement_en_cours_le_meme_jour() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        cas.avec(Evenements.unEvenementEnCours(dossier));
        verifierRefus(creer(dossier, evenement("\"CEP\"", "")), 409, "evenement.deja-en-cours");
    }

    @ParameterizedTest
    @Tag("EVT-01")
    @ValueSource(strings = {"😀", "👨‍👩‍👧‍👦", "🇫🇷", "é", "e\u0301"})
    void compte_les_caracteres_du_commentaire_comme_on_les_voit(String caractere) {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        MvcTestResult refus = creer(dossier, evenement("\"CEP\"", caractere.repeat(256)));
        verifierRefus(refus, 422, "evenement.commentaire-trop-long");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ")).isEqualTo("commentaire");
        assertThat(creer(dossier, evenement("\"CEP\"", caractere.repeat(255)))).hasStatus(201);
    }

    @Test
    @Tag("EVT-02")
    @Tag("EVT-07")
    void dit_toutes_les_fautes_a_la_fois() {
        MvcTestResult refus = creer(cas.avec(Dossiers.unDossier()), """
                {"date": "2026-06-16", "contextes": ["CEP", "CEP"], "sens": "JEUNE_VERS_STRUCTURE",
                 "nature": "<script>", "lieuAccueil": "SIEGE", "fonction": "CONSEILLER", "intervenant": "denis",
                 "commentaire": "a\\uE000b"}""");
        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].code"))
                .containsExactlyInAnyOrder(
                        "evenement.date-future",
                        "evenement.contexte-double",
                        "referentiel.valeur-inconnue",
                        "valeur.personne-inconnue",
                        "valeur.caracteres-interdits");
        assertThat(cas.evenements(Dossiers.MARSEILLE)).isEmpty();
    }

    @Test
    void refuse_par_400_ce_qui_n_a_pas_la_forme_attendue() {
        MvcTestResult refus = creer(cas.avec(Dossiers.unDossier()), """
                {"contextes": ["CEP", 3], "sansRendezVous": "oui", "clos": 1, "etat": "CLOS", "date": "15/06/2026"}""");
        verifierRefus(refus, 400, "requete.membre-inconnu");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("contextes", "sansRendezVous", "clos", "etat", "date");
        verifierRefus(creer(cas.avec(Dossiers.unDossier()), "{\"contextes\": \"CEP\"}"), 400, "requete.type");
    }

    @Test
    @Tag("SUP-03")
    @Tag("EVT-03")
    void montre_la_suppression_d_un_cep_parmi_ses_actions() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        DispositifCep cep = cas.avec(Ceps.unCepEnPhase2Depuis(HIER, dossier));
        Evenement evenement = cas.avec(Evenements.unEvenementEnCours(dossier));
        assertThat(envoyer(HttpMethod.DELETE, chemin(cep), "")).hasStatus(204);
        assertThat(ApiTest.<List<Object>>lire(get(chemin(evenement)), "$.actions"))
                .containsExactly(Map.of(
                        "type",
                        "CEP_SUPPRIME",
                        "date",
                        "2026-06-15",
                        "libelle",
                        "Suppression de dispositif",
                        "objet",
                        cep.id().toString()));
    }

    @Test
    @Tag("EVT-01")
    void ne_change_que_les_membres_nommes() {
        Evenement evenement = unEvenementEnCours();
        MvcTestResult change = envoyer(HttpMethod.PATCH, chemin(evenement), """
                {"contextes": ["SANTE", "CEP"], "commentaire": null}""");
        assertThat(change).hasStatusOk();
        assertThat(ApiTest.<List<String>>lire(change, "$.contextes[*].code")).containsExactly("SANTE", "CEP");
        assertThat(ApiTest.<Object>lire(change, "$.commentaire")).isNull();
        assertThat(ApiTest.<Boolean>lire(change, "$.sansRendezVous")).isTrue();
        assertThat(ApiTest.<String>lire(change, "$.nature.code")).isEqualTo("ENTRETIEN_INDIVIDUEL");
    }

    @Test
    void refuse_d_effacer_ce_qui_est_obligatoire_et_de_clore_par_une_modification() {
        Evenement evenement = unEvenementEnCours();
        MvcTestResult refus = envoyer(HttpMethod.PATCH, chemin(evenement), "{\"nature\": null, \"contextes\": []}");
        verifierRefus(refus, 422, "evenement.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("nature", "contextes");
        verifierRefus(envoyer(HttpMethod.PATCH, chemin(evenement), "{\"clos\": true}"), 400, "requete.membre-inconnu");
    }

    @Test
    @Tag("EVT-03")
    void clot_une_fois_et_se_corrige_ensuite() {
        Evenement evenement = unEvenementEnCours();
        MvcTestResult clos = cloturer(evenement);
        assertThat(clos).hasStatusOk();
        assertThat(ApiTest.<String>lire(clos, "$.etat")).isEqualTo("CLOS");
        verifierRefus(cloturer(evenement), 409, "evenement.clos");
        MvcTestResult corrige = envoyer(HttpMethod.PATCH, chemin(evenement), "{\"contextes\": [\"CEP\"]}");
        assertThat(corrige).hasStatusOk();
        assertThat(ApiTest.<String>lire(corrige, "$.etat")).isEqualTo("CLOS");
        assertThat(ApiTest.<List<String>>lire(corrige, "$.contextes[*].code")).containsExactly("CEP");
    }

    @Test
    void exige_la_version_sur_laquelle_porte_le_changement() {
        Evenement evenement = unEvenementEnCours();
        String cloture = chemin(evenement) + "/cloture";
        verifierRefus(requete(HttpMethod.POST, cloture, "").exchange(), 428, "version.manquante");
        verifierRefus(
                requete(HttpMethod.POST, cloture, "")
                        .header(HttpHeaders.IF_MATCH, "\"99.0\"")
                        .exchange(),
                412,
                "version.perimee");
        verifierRefus(envoyer(HttpMethod.POST, INCONNU + "/cloture", ""), 404, "evenement.introuvable");
        verifierRefus(get(INCONNU), 404, "evenement.introuvable");
    }

    @Test
    @Tag("DRO-06")
    void consulter_suffit_pour_lire_mais_pas_pour_ecrire() {
        Evenement evenement = unEvenementEnCours();
        cas.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));
        assertThat(get(chemin(evenement))).hasStatusOk();
        verifierRefus(cloturer(evenement), 403, "droit.gerer-evenements");
    }

    @Test
    @Tag("EVT-04")
    void cherche_par_parties_selon_chaque_critere() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        Evenement hier = cas.avec(Evenements.unEvenementClosDu(HIER, dossier));
        Evenement enCours = cas.avec(Evenements.unEvenementEnCours(dossier));
        MvcTestResult premiere = get(chemin(dossier) + "/evenements?limite=1");
        assertThat(ids(premiere)).containsExactly(enCours.id().toString());
        String suivant = lire(premiere, "$.suivant");
        assertThat(ids(get(chemin(dossier) + "/evenements?apres=" + suivant)))
                .containsExactly(hier.id().toString());
        assertThat(ids(get(chemin(dossier) + "/evenements?enCours=true")))
                .containsExactly(enCours.id().toString());
        assertThat(ids(get(chemin(dossier) + "/evenements?du=2026-06-14&au=2026-06-14&enCours=false")))
                .containsExactly(hier.id().toString());
        assertThat(ids(get(chemin(dossier) + "/evenements?nature=TELEPHONE"))).isEmpty();
        assertThat(ids(get(chemin(dossier) + "/evenements?action=CEP_PROPOSE&sens=JEUNE_VERS_STRUCTURE")))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("EVT-04")
    @ValueSource(strings = {"du=hier", "au=2026-02-30", "nature=%3Cb%3E", "sens=jeune", "action=TOUT", "enCours=oui"})
    void refuse_un_critere_absurde(String critere) {
        MvcTestResult refus = get(chemin(cas.avec(Dossiers.unDossier())) + "/evenements?" + critere);
        verifierRefus(refus, 400, "requete.parametre");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ"))
                .isEqualTo(critere.substring(0, critere.indexOf('=')));
    }

    @Test
    @Tag("EVT-04")
    void refuse_en_une_fois_les_codes_qu_aucune_liste_ne_connait() {
        MvcTestResult refus = get(chemin(cas.avec(Dossiers.unDossier())) + "/evenements?nature=ZZZ&sens=YYY");
        verifierRefus(refus, 422, "referentiel.valeur-inconnue");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ")).containsExactly("nature", "sens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"date\": \"2026-06-15\"}", "{zz", "bonjour", "[]"})
    void refuse_un_corps_la_ou_rien_n_est_attendu_et_ne_fait_rien(String corps) {
        Evenement enCours = cas.avec(Evenements.unEvenementEnCours(cas.avec(Dossiers.unDossier())));

        verifierRefus(cloturer(enCours, corps), 400, "requete.illisible");

        assertThat(cas.relire(enCours).orElseThrow().enCours()).isTrue();
        assertThat(cloturer(enCours, "{ }")).hasStatusOk();
    }

    private MvcTestResult cloturer(Evenement evenement, String corps) {
        return requete(HttpMethod.POST, "/evenements/" + evenement.id() + "/cloture", corps)
                .header(HttpHeaders.IF_MATCH, "*")
                .exchange();
    }

    private static List<String> ids(MvcTestResult liste) {
        return lire(liste, "$.elements[*].id");
    }

    private MvcTestResult creer(Dossier dossier, String corps) {
        return poster(chemin(dossier) + "/evenements", corps);
    }

    private MvcTestResult cloturer(Evenement evenement) {
        return envoyer(HttpMethod.POST, chemin(evenement) + "/cloture", "");
    }

    private Evenement unEvenementEnCours() {
        return cas.avec(Evenements.unEvenementEnCours(cas.avec(Dossiers.unDossierJustifie())));
    }

    private static String evenement(String contextes, String commentaire) {
        return """
                {"date": "2026-06-15", "contextes": [%s], "sens": "JEUNE_VERS_STRUCTURE",
                 "nature": "ENTRETIEN_INDIVIDUEL", "lieuAccueil": "SIEGE", "fonction": "CONSEILLER",
                 "intervenant": "claire", "commentaire": "%s"}""".formatted(contextes, commentaire);
    }
}
