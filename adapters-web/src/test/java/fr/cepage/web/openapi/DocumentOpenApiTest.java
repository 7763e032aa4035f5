package fr.cepage.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.web.support.ApiTest;
import io.openapiparser.OpenApiParser;
import io.openapiparser.OpenApiResult;
import io.openapiparser.ValidationError;
import io.openapiprocessor.jsonschema.reader.UriReader;
import io.openapiprocessor.jsonschema.schema.DocumentLoader;
import io.openapiprocessor.jsonschema.schema.DocumentStore;
import io.openapiprocessor.jsonschema.schema.SchemaStore;
import io.openapiprocessor.jsonschema.validator.Validator;
import io.openapiprocessor.jsonschema.validator.ValidatorSettings;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentOpenApiTest extends ApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> METHODES = Set.of("get", "post", "put", "patch", "delete");

    private JsonNode document;

    @BeforeEach
    void lireLeDocument() {
        document = JSON.readTree(corps(api.get().uri("/v3/api-docs").exchange()));
    }

    @Test
    void est_un_document_openapi_3_1_valable() {
        assertThat(document.at("/openapi").stringValue()).startsWith("3.1.");
        assertThat(erreurs(document)).isEmpty();
    }

    @Test
    void ne_le_serait_plus_avec_une_faute() {
        ((ObjectNode) document.at("/paths/~1api~1v1~1moi/get")).put("responses", "aucune");
        assertThat(erreurs(document)).isNotEmpty();
    }

    private static Collection<ValidationError> erreurs(JsonNode document) {
        DocumentLoader chargement = new DocumentLoader(new UriReader(), texte -> JSON.readValue(texte, Map.class));
        OpenApiResult resultat = new OpenApiParser(new DocumentStore(), chargement)
                .parse(URI.create("memoire:/openapi.json"), JSON.convertValue(document, Map.class));
        SchemaStore schemas = new SchemaStore(chargement);
        schemas.registerDraft202012();
        boolean valable = resultat.validate(new Validator(new ValidatorSettings()), schemas);
        assertThat(valable).isEqualTo(resultat.getValidationErrors().isEmpty());
        return resultat.getValidationErrors();
    }

    @Test
    void n_a_que_des_references_qui_menent_quelque_part() {
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void decrit_chaque_methode_du_contrat_et_aucune_autre() {
        Set<String> decrites = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(chemin -> chemin.getValue().propertyNames().stream()
                        .filter(METHODES::contains)
                        .forEach(methode -> decrites.add(methode.toUpperCase() + " " + chemin.getKey())));
        assertThat(decrites)
                .containsExactlyInAnyOrder(
                        "GET /api/v1/moi",
                        "GET /api/v1/dossiers/{id}/demandes",
                        "POST /api/v1/dossiers/{id}/demandes",
                        "GET /api/v1/demandes/{id}",
                        "PATCH /api/v1/demandes/{id}",
                        "POST /api/v1/demandes/{id}/annulation",
                        "GET /api/v1/dossiers/{id}/liaisons-recues",
                        "POST /api/v1/dossiers/{id}/liaisons-recues",
                        "GET /api/v1/liaisons-recues/{id}",
                        "POST /api/v1/liaisons-recues/{id}/annulation",
                        "GET /api/v1/dossiers/{id}/rendez-vous",
                        "POST /api/v1/dossiers/{id}/rendez-vous",
                        "GET /api/v1/rendez-vous/{id}",
                        "PATCH /api/v1/rendez-vous/{id}",
                        "GET /api/v1/moi/calendrier",
                        "POST /api/v1/moi/calendrier",
                        "DELETE /api/v1/moi/calendrier",
                        "GET /api/v1/utilisateurs",
                        "GET /api/v1/referentiels",
                        "GET /api/v1/referentiels/{liste}",
                        "GET /api/v1/referentiel-activites",
                        "GET /api/v1/structures/{code}",
                        "GET /api/v1/offres",
                        "POST /api/v1/offres",
                        "GET /api/v1/offres/{id}",
                        "PATCH /api/v1/offres/{id}",
                        "GET /api/v1/catalogue",
                        "GET /api/v1/dossiers",
                        "GET /api/v1/dossiers/doublons",
                        "POST /api/v1/dossiers",
                        "GET /api/v1/dossiers/{id}",
                        "PATCH /api/v1/dossiers/{id}",
                        "POST /api/v1/dossiers/{id}/justification",
                        "GET /api/v1/dossiers/{id}/journal",
                        "GET /api/v1/dossiers/{id}/dispositifs-cep",
                        "POST /api/v1/dossiers/{id}/dispositifs-cep",
                        "GET /api/v1/dossiers/{id}/propositions",
                        "POST /api/v1/dossiers/{id}/propositions",
                        "GET /api/v1/propositions/{id}",
                        "POST /api/v1/propositions/{id}/etat",
                        "GET /api/v1/dispositifs-cep/{id}",
                        "PATCH /api/v1/dispositifs-cep/{id}",
                        "DELETE /api/v1/dispositifs-cep/{id}",
                        "GET /api/v1/dispositifs-cep/{id}/projet",
                        "PUT /api/v1/dispositifs-cep/{id}/projet",
                        "GET /api/v1/dispositifs-cep/{id}/plan-action",
                        "PUT /api/v1/dispositifs-cep/{id}/plan-action",
                        "GET /api/v1/dossiers/{id}/documents",
                        "POST /api/v1/dossiers/{id}/documents",
                        "GET /api/v1/documents/{id}",
                        "PUT /api/v1/documents/{id}/remise",
                        "PUT /api/v1/dispositifs-cep/{id}/phase-3",
                        "DELETE /api/v1/dispositifs-cep/{id}/phase-3",
                        "POST /api/v1/dispositifs-cep/{id}/cloture",
                        "DELETE /api/v1/dispositifs-cep/{id}/cloture",
                        "GET /api/v1/dispositifs-cep/{id}/actes",
                        "GET /api/v1/dossiers/{id}/evenements",
                        "POST /api/v1/dossiers/{id}/evenements",
                        "GET /api/v1/evenements/{id}",
                        "PATCH /api/v1/evenements/{id}",
                        "POST /api/v1/evenements/{id}/cloture",
                        "DELETE /api/v1/evenements/{id}/cloture",
                        "POST /api/v1/evenements/{id}/annulation",
                        "GET /api/v1/dossiers/{id}/paceas",
                        "POST /api/v1/dossiers/{id}/paceas",
                        "GET /api/v1/paceas/{id}",
                        "DELETE /api/v1/paceas/{id}/cloture",
                        "DELETE /api/v1/paceas/{id}",
                        "POST /api/v1/paceas/{id}/cloture");
    }

    @Test
    void dit_de_chaque_reponse_ce_qu_elle_a_toujours_et_ce_qui_peut_etre_nul() {
        JsonNode cep = document.at("/components/schemas/DispositifCepResponse");
        assertThat(textes(cep.get("required")))
                .contains("cloture", "phases", "actionsPossibles", "accordLe")
                .doesNotContain("version");
        assertThat(textes(cep.at("/properties/phase3Planifiee/type"))).containsExactlyInAnyOrder("string", "null");
        assertThat(cep.at("/properties/cloture/anyOf")).hasSize(2);
        assertThat(textes(cep.at("/properties/etat/enum"))).containsExactly("EN_COURS", "CLOS");
        assertThat(cep.at("/properties").has("version")).isFalse();
        assertThat(cep.at("/properties/id/format").stringValue()).isEqualTo("uuid");
        JsonNode probleme = document.at("/components/schemas/ProblemeResponse");
        assertThat(textes(probleme.get("required")))
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "code");
        assertThat(probleme.at("/properties/instance/type").stringValue()).isEqualTo("string");
    }

    @Test
    @Tag("EVT-08")
    @Tag("REF-01")
    void dit_la_duree_les_actes_et_l_arbre_du_referentiel() {
        JsonNode evenement = document.at("/components/schemas/NouvelEvenementRequest/properties");
        assertThat(evenement.at("/duree/minimum").intValue()).isEqualTo(5);
        assertThat(evenement.at("/duree/maximum").intValue()).isEqualTo(480);
        assertThat(evenement.at("/actes/items/type").stringValue()).isEqualTo("string");
        JsonNode acte = document.at("/components/schemas/ActeMetierResponse");
        assertThat(textes(acte.get("required"))).containsExactlyInAnyOrder("code", "libelle", "categorie");
        assertThat(textes(document.at("/components/schemas/NiveauActivitesResponse/properties/niveau/enum")))
                .containsExactly("NIVEAU_1", "NIVEAU_2", "NIVEAU_3", "TRANSVERSAL");
    }

    @Test
    void dit_de_chaque_requete_ce_qu_elle_exige_et_qu_elle_n_admet_rien_d_autre() {
        JsonNode entree = document.at("/components/schemas/EntreeCepRequest");
        assertThat(textes(entree.get("required")))
                .containsExactlyInAnyOrder("aiguilleur", "dateEntree", "motifSollicitation", "phase");
        assertThat(entree.get("additionalProperties").booleanValue()).isFalse();
        assertThat(entree.at("/properties/referent/anyOf")
                        .valueStream()
                        .map(forme -> forme.get("type").stringValue()))
                .containsExactly("string", "object", "null");
        JsonNode changement = document.at("/paths/~1api~1v1~1dossiers~1{id}/patch/requestBody/content");
        assertThat(changement.propertyNames())
                .containsExactlyInAnyOrder("application/merge-patch+json", "application/json");
        assertThat(changement.at("/application~1json/schema/properties").has("nomNaissance"))
                .isTrue();
        assertThat(changement.at("/application~1json/schema").has("required")).isFalse();
    }

    @Test
    void dit_les_listes_de_textes_et_ce_qui_est_vrai_ou_faux() {
        JsonNode evenement = document.at("/components/schemas/NouvelEvenementRequest");
        assertThat(textes(evenement.get("required")))
                .containsExactlyInAnyOrder(
                        "date", "contextes", "sens", "nature", "lieuAccueil", "fonction", "intervenant");
        assertThat(evenement.at("/properties/contextes/type").stringValue()).isEqualTo("array");
        assertThat(evenement.at("/properties/contextes/items/type").stringValue())
                .isEqualTo("string");
        assertThat(evenement.at("/properties/contextes/maxItems").intValue()).isEqualTo(3);
        assertThat(textes(evenement.at("/properties/clos/type"))).containsExactlyInAnyOrder("boolean", "null");
        JsonNode changement = document.at("/paths/~1api~1v1~1evenements~1{id}/patch/requestBody/content");
        assertThat(changement.at("/application~1json/schema/properties").has("clos"))
                .isFalse();
    }

    @Test
    void decrit_le_pacea_avec_son_cep_comme_ressource() {
        JsonNode pacea = document.at("/components/schemas/PaceaResponse");
        assertThat(textes(pacea.get("required")))
                .containsExactlyInAnyOrder(
                        "id", "dossier", "dateEntree", "etat", "dateFin", "motif", "cep", "avertissements");
        assertThat(pacea.at("/properties/cep/anyOf").findValuesAsString("$ref"))
                .containsExactly("#/components/schemas/DispositifCepResponse");
        JsonNode entree = document.at("/components/schemas/PaceaRequest");
        assertThat(textes(entree.get("required"))).containsExactly("dateEntree");
        JsonNode cep = document.at("/components/schemas/CepDuPaceaRequest");
        assertThat(textes(cep.get("required"))).containsExactlyInAnyOrder("aiguilleur", "motifSollicitation", "phase");
        assertThat(cep.at("/properties").has("dateEntree")).isFalse();
    }

    @Test
    void dit_qu_une_heure_locale_n_a_pas_de_decalage_et_qu_un_secret_n_est_pas_retenu() {
        JsonNode heure = document.at("/components/schemas/RendezVousResponse/properties/dateHeure");
        assertThat(heure.get("type").stringValue()).isEqualTo("string");
        assertThat(heure.get("format").stringValue()).isEqualTo("local-date-time");
        JsonNode duree = document.at("/components/schemas/RendezVousRequest/properties/duree");
        assertThat(duree.get("minimum").intValue()).isEqualTo(5);
        JsonNode creer = document.at("/paths/~1api~1v1~1moi~1calendrier/post");
        assertThat(creer.get("parameters").findValuesAsString("name")).containsExactly("Accept-Language");
        assertThat(creer.at("/responses/201/headers").propertyNames()).contains("Location");
    }

    @Test
    void dit_les_entetes_et_les_refus() {
        JsonNode clore = document.at("/paths/~1api~1v1~1dispositifs-cep~1{id}~1cloture/post");
        assertThat(clore.get("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("id", "If-Match", "Idempotency-Key", "Accept-Language");
        assertThat(clore.get("responses").propertyNames())
                .contains("200", "400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "428", "503");
        assertThat(clore.at("/responses/200/headers").propertyNames()).contains("ETag", "Vary");
        assertThat(document.at("/paths/~1api~1v1~1catalogue/get/responses").propertyNames())
                .contains("200", "400", "422")
                .doesNotContain("404", "409");
        JsonNode proposer = document.at("/paths/~1api~1v1~1dossiers~1{id}~1dispositifs-cep/post/responses");
        assertThat(proposer.propertyNames()).contains("201").doesNotContain("200", "412");
        assertThat(proposer.at("/201/headers").propertyNames()).contains("Location", "ETag");
    }

    @Test
    void dit_qu_annuler_une_fiche_recue_demande_une_version_et_une_raison() {
        JsonNode annuler = document.at("/paths/~1api~1v1~1liaisons-recues~1{id}~1annulation/post");
        assertThat(annuler.get("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("id", "If-Match", "Idempotency-Key", "Accept-Language");
        assertThat(annuler.get("responses").propertyNames()).contains("200", "409", "412", "422", "428");
        assertThat(textes(document.at("/components/schemas/AnnulationRequest/required")))
                .containsExactly("raison");
        assertThat(document.at("/components/schemas/LiaisonRecueResponse/properties/annulation/anyOf"))
                .hasSize(2);
        assertThat(textes(document.at("/components/schemas/LiaisonRecueRequest/required")))
                .containsExactlyInAnyOrder("operateur", "date");
    }

    @Test
    @Tag("SYN-10")
    void dit_qu_un_document_se_consulte_ou_se_lit_en_pdf() {
        JsonNode lu = document.at("/paths/~1api~1v1~1documents~1{id}/get/responses/200");
        assertThat(lu.get("content").propertyNames()).containsExactlyInAnyOrder("application/json", "application/pdf");
        assertThat(lu.at("/content/application~1json/schema/$ref").stringValue())
                .isEqualTo("#/components/schemas/DocumentResponse");
        assertThat(lu.at("/content/application~1pdf/schema/format").stringValue())
                .isEqualTo("binary");
        assertThat(lu.at("/headers").propertyNames()).contains("ETag", "Vary");
        assertThat(textes(document.at("/components/schemas/DocumentResponse/required")))
                .containsExactlyInAnyOrder(
                        "id",
                        "dossier",
                        "type",
                        "dispositif",
                        "version",
                        "instant",
                        "auteur",
                        "sha256",
                        "taille",
                        "remisLe");
        JsonNode produire = document.at("/paths/~1api~1v1~1dossiers~1{id}~1documents/post");
        assertThat(produire.get("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("id", "Idempotency-Key", "Accept-Language");
        assertThat(produire.get("responses").propertyNames()).contains("201", "403", "404", "415", "422");
    }

    @Test
    void protege_tout_par_un_jeton() {
        assertThat(document.at("/components/securitySchemes/jeton/scheme").stringValue())
                .isEqualTo("bearer");
        assertThat(document.at("/security/0").has("jeton")).isTrue();
    }

    private static List<String> textes(JsonNode tableau) {
        return tableau.valueStream().map(JsonNode::stringValue).toList();
    }
}
