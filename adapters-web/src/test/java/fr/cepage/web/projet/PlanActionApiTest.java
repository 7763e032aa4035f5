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
import java.util.Collections;
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

@Tag("SYN-05")
class PlanActionApiTest extends ApiTest {

    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private Dossier dossier;
    private DispositifCep cep;
    private String plan;

    @BeforeEach
    void ouvrirUnCep() {
        dossier = cas.avec(Dossiers.unDossierJustifie());
        cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        plan = chemin(cep) + "/plan-action";
    }

    @Test
    void repond_des_listes_vides_avant_la_premiere_ecriture() {
        MvcTestResult vide = get(plan);

        assertThat(vide).hasStatus(200).headers().containsHeader(HttpHeaders.ETAG);
        assertThat(ApiTest.<Map<String, Object>>lire(vide, "$"))
                .containsEntry("etapes", List.of())
                .containsEntry("financements", List.of())
                .containsEntry("totalDepenses", "0.00")
                .containsEntry("totalAccorde", "0.00")
                .containsEntry("resteACharge", "0.00")
                .containsEntry("aReajuster", List.of())
                .containsEntry("copieDe", null)
                .doesNotContainKey("version");
        assertThat(envoyer(HttpMethod.PUT, plan, "{}")).hasStatus(200);
    }

    @Test
    @Tag("SYN-06")
    @Tag("SYN-17")
    @Tag("SYN-18")
    void ecrit_tout_et_le_rend_avec_ses_totaux_ses_libelles_et_qui_a_verifie() {
        String financer = etape(envoyer(HttpMethod.PUT, plan, "{\"etapes\": [{\"objectif\": \"Financer\"}]}"), 0);

        MvcTestResult ecrit = envoyer(HttpMethod.PUT, plan, """
                {"etapes": [{"objectif": "Choisir", "debut": "2026-06-15", "echeance": "2026-06-15", "etat": "EN_COURS",
                             "actions": [{"libelle": "Appeler", "qui": "TIERS", "tiers": "L'institut",
                                          "echeance": "2026-07-01", "faiteLe": "2026-06-15"}]},
                            {"id": "%1$s", "objectif": "Financer"}],
                 "formations": [{"organisme": "IFAS", "intitule": "Aide-soignant", "debut": "2027-01-04",
                                 "fin": "2027-12-10", "heures": 1540, "prerequis": "Entretien", "certification": "RNCP"}],
                 "dispositifs": [{"libelle": "Aide au transport", "debut": "2027-01-04"}],
                 "prestations": [{"libelle": "Atelier", "prestataire": "Institut", "attendus": "Un dossier",
                                  "suivi": "Un point", "resultat": "Déposé", "qualite": "Bon accueil"}],
                 "suivis": [{"nature": "FORMATION", "organisme": "IFAS",
                             "codification": {"systeme": "RNCP", "code": "35830", "libelle": "Aide-soignant"}},
                            {"nature": "EMPLOI", "contacts": "Le 12 mai"}],
                 "depenses": [{"libelle": "Formation", "montant": "6480.00"}, {"libelle": "Tenues", "montant": "180.50"}],
                 "financements": [{"financeur": "REGION", "detail": "PACA", "etape": "%1$s", "montantDemande": "4300.00",
                                   "eligibilite": {"verifieeLe": "2026-06-15", "resultat": "Oui"}, "contacts": "Le 3 juin",
                                   "decision": {"date": "2026-06-15", "reference": "118", "auteur": "Commission"},
                                   "etat": "ACCORDE", "montantAccorde": "4300.00"},
                                  {"financeur": "CPF", "etape": "%1$s", "etat": "REFUSE"}]}""".formatted(financer));

        assertThat(ecrit).hasStatus(200);
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$"))
                .containsEntry("totalDepenses", "6660.50")
                .containsEntry("totalAccorde", "4300.00")
                .containsEntry("resteACharge", "2360.50")
                .containsEntry("aReajuster", List.of(financer));
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.etapes[0]"))
                .containsEntry("debut", "2026-06-15")
                .containsEntry("echeance", "2026-06-15")
                .containsEntry("etat", "EN_COURS")
                .containsKey("id");
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.etapes[0].actions[0]"))
                .containsEntry("qui", "TIERS")
                .containsEntry("faiteLe", "2026-06-15");
        assertThat(etape(ecrit, 1)).isEqualTo(financer);
        assertThat(ApiTest.<String>lire(ecrit, "$.etapes[1].etat")).isEqualTo("A_FAIRE");
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.formations[0]"))
                .containsEntry("heures", 1540)
                .containsEntry("fin", "2027-12-10");
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.suivis[0].codification"))
                .containsEntry("code", "35830");
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.suivis[1]")).containsEntry("codification", null);
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.financements[0]"))
                .containsEntry("financeur", Map.of("code", "REGION", "libelle", "Conseil régional"))
                .containsEntry("etape", financer)
                .containsEntry("montantAccorde", "4300.00")
                .containsEntry("suite", null);
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.financements[0].eligibilite"))
                .containsEntry("verifieePar", Map.of("sub", "claire", "nom", "Claire Dubois"));
        assertThat(ApiTest.<Map<String, Object>>lire(ecrit, "$.financements[1].eligibilite"))
                .containsEntry("verifieePar", null);
        assertThat(corps(get(plan))).isEqualTo(corps(ecrit));
    }

    @Test
    @Tag("SYN-07")
    void une_etape_a_reajuster_ne_l_est_plus_avec_une_suite() {
        String etape = etape(envoyer(HttpMethod.PUT, plan, "{\"etapes\": [{\"objectif\": \"Financer\"}]}"), 0);
        String refus = """
                {"etapes": [{"id": "%1$s", "objectif": "Financer"}],
                 "financements": [{"financeur": "CPF", "etape": "%1$s", "etat": "REFUSE"%2$s}]}""";

        assertThat(ApiTest.<List<String>>lire(
                        envoyer(HttpMethod.PUT, plan, refus.formatted(etape, "")), "$.aReajuster"))
                .containsExactly(etape);
        assertThat(ApiTest.<List<String>>lire(
                        envoyer(HttpMethod.PUT, plan, refus.formatted(etape, ", \"suite\": \"Demander à la région\"")),
                        "$.aReajuster"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("SYN-06")
    @ValueSource(strings = {"-1.00", "1.005", "1250", "1250,00", "10000000.00", "1e3", "douze"})
    void refuse_un_montant_qui_n_est_pas_celui_du_contrat(String montant) {
        MvcTestResult refus = depense("\"" + montant + "\"");

        verifierRefus(refus, 422, "plan.montant");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ")).isEqualTo("depenses[0].montant");
    }

    @ParameterizedTest
    @Tag("SYN-06")
    @ValueSource(strings = {"1250.00", "1250", "-1", "1e3", "true", "{}", "[\"1.00\"]"})
    void refuse_un_montant_qui_n_est_pas_un_texte(String montant) {
        MvcTestResult refus = depense(montant);

        verifierRefus(refus, 400, "requete.type");
        assertThat(ApiTest.<String>lire(refus, "$.violations[0].champ")).isEqualTo("depenses[0].montant");
    }

    @Test
    @Tag("SYN-06")
    void le_plus_petit_et_le_plus_grand_montant_passent() {
        assertThat(depense("\"0.00\"")).hasStatus(200);
        assertThat(ApiTest.<String>lire(depense("\"9999999.99\""), "$.resteACharge"))
                .isEqualTo("9999999.99");
    }

    @Test
    void nomme_en_une_reponse_tout_ce_qui_ne_va_pas() {
        MvcTestResult refus = envoyer(HttpMethod.PUT, plan, """
                {"etapes": [{"id": "01980000-0000-7000-8000-000000000009", "debut": "2026-06-16", "echeance": "2026-06-15",
                             "etat": "FINIE", "actions": [{"libelle": "A", "qui": "MOI", "faiteLe": "2026-06-16"}]}],
                 "financements": [{"financeur": "BANQUE", "etape": "x", "etat": "ACCORDE"},
                                  {"financeur": "CPF", "montantAccorde": "1.00"}]}""");

        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder(
                        "etapes[0].id",
                        "etapes[0].objectif",
                        "etapes[0].echeance",
                        "etapes[0].etat",
                        "etapes[0].actions[0].qui",
                        "etapes[0].actions[0].faiteLe",
                        "financements[0].financeur",
                        "financements[0].etape",
                        "financements[0].montantAccorde",
                        "financements[1].montantAccorde");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].code"))
                .contains("plan.dates", "plan.etape-inconnue", "plan.financement-accorde", "plan.date-future");
    }

    @Test
    void accepte_deux_cents_lignes_longues_et_pas_une_de_plus() {
        String prestation = "{\"libelle\": \"Atelier\", \"attendus\": \"%s\"}".formatted("é".repeat(4000));

        assertThat(envoyer(HttpMethod.PUT, plan, prestations(Collections.nCopies(200, prestation))))
                .hasStatus(200);
        verifierRefus(
                envoyer(HttpMethod.PUT, plan, prestations(Collections.nCopies(201, "{\"libelle\": \"Atelier\"}"))),
                422,
                "valeur.trop-d-elements");
    }

    @Test
    void demande_la_version_lue_et_refuse_une_autre() {
        String etag = get(plan).getResponse().getHeader(HttpHeaders.ETAG);

        verifierRefus(requete(HttpMethod.PUT, plan, "{}").exchange(), 428, "version.manquante");
        assertThat(sur(etag)).hasStatus(200);
        verifierRefus(sur(etag), 412, "version.perimee");
    }

    @Test
    @Tag("SYN-13")
    void d_un_cep_clos_se_lit_et_ne_s_ecrit_plus() {
        DispositifCep clos = cas.avec(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        cas.avec(Projets.unPlan(clos, Projets.unPlanComplet()));

        assertThat(ApiTest.<String>lire(get(chemin(clos) + "/plan-action"), "$.resteACharge"))
                .isEqualTo("2360.50");
        verifierRefus(envoyer(HttpMethod.PUT, chemin(clos) + "/plan-action", "{}"), 409, "cep.clos");
        assertThat(ApiTest.<String>lire(get(plan), "$.copieDe"))
                .isEqualTo(clos.id().toString());
    }

    @Test
    @Tag("DRO-01")
    @Tag("DRO-04")
    void demande_le_droit_de_proposer_un_cep_et_tait_une_autre_structure() {
        cas.enTantQue(Acteurs.claireSans(Droit.PROPOSER_CEP));
        assertThat(get(plan)).hasStatus(200);
        assertThat(envoyer(HttpMethod.PUT, plan, "{}")).hasStatus(403);

        cas.enTantQue(Acteurs.DENIS);
        assertThat(get(plan)).hasStatus(404);
        assertThat(envoyer(HttpMethod.PUT, plan, "{}")).hasStatus(404);
    }

    private MvcTestResult depense(String montant) {
        return envoyer(
                HttpMethod.PUT,
                plan,
                "{\"depenses\": [{\"libelle\": \"Formation\", \"montant\": %s}]}".formatted(montant));
    }

    private MvcTestResult sur(String etag) {
        return requete(HttpMethod.PUT, plan, "{}")
                .header(HttpHeaders.IF_MATCH, etag)
                .exchange();
    }

    private static String prestations(List<String> lignes) {
        return "{\"prestations\": [" + String.join(",", lignes) + "]}";
    }

    private static String etape(MvcTestResult reponse, int rang) {
        return lire(reponse, "$.etapes[" + rang + "].id");
    }
}
