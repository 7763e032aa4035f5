package fr.cepage.parcours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as one caller sees it. */
final class Api {

    /** Where the structures of the tests are. */
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final RestTestClient client;

    Api(int port, String jeton) {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/api/v1")
                .defaultHeader("Authorization", "Bearer " + jeton)
                .build();
    }

    /** An answer, read as JSON. */
    record Reponse(
            HttpStatusCode statut, JsonNode corps, @Nullable String etag) {

        String texte(String membre) {
            return corps.path(membre).asString("");
        }
    }

    Reponse get(String chemin) {
        return appeler(HttpMethod.GET, chemin, null, Map.of());
    }

    Reponse post(String chemin, Object corps) {
        return appeler(HttpMethod.POST, chemin, corps, Map.of());
    }

    Reponse appeler(HttpMethod methode, String chemin, @Nullable Object corps, @Nullable String ifMatch) {
        Map<String, String> enTetes = new HashMap<>();
        if (ifMatch != null) {
            enTetes.put("If-Match", ifMatch);
        }
        return appeler(methode, chemin, corps, enTetes);
    }

    Reponse appeler(HttpMethod methode, String chemin, @Nullable Object corps, Map<String, String> enTetes) {
        RestTestClient.RequestBodySpec requete = client.method(methode).uri(chemin);
        enTetes.forEach(requete::header);
        if (corps != null) {
            requete.contentType(MediaType.APPLICATION_JSON).body(corps);
        }
        EntityExchangeResult<String> resultat =
                requete.exchange().expectBody(String.class).returnResult();
        String json = resultat.getResponseBody();
        return new Reponse(
                resultat.getStatus(),
                json == null || json.isEmpty()
                        ? JsonMapper.shared().createObjectNode()
                        : JsonMapper.shared().readTree(json),
                resultat.getResponseHeaders().getETag());
    }

    /** A new dossier, of a person that no other test knows, whose identity was checked. */
    String dossierJustifie(String prenom, String nom) {
        Reponse cree = dossier(prenom, nom);
        appeler(
                HttpMethod.POST,
                "/dossiers/" + cree.texte("id") + "/justification",
                Map.of(
                        "piece",
                        "PASSEPORT",
                        "dateVerification",
                        LocalDate.now(PARIS).minusDays(2).toString()),
                cree.etag());
        return cree.texte("id");
    }

    Reponse dossier(String prenom, String nom) {
        return dossier(prenom, nom, LocalDate.of(2005, 3, 2));
    }

    Reponse dossier(String prenom, String nom, LocalDate naissance) {
        return post(
                "/dossiers",
                Map.of(
                        "civilite",
                        "MME",
                        "nomNaissance",
                        nom,
                        "prenom",
                        prenom,
                        "dateNaissance",
                        naissance.toString()));
    }

    Reponse proposer(String dossier, LocalDate dateEntree) {
        return post("/dossiers/" + dossier + "/dispositifs-cep", entree(dateEntree));
    }

    static Map<String, Object> entree(LocalDate dateEntree) {
        return Map.of(
                "aiguilleur", "MA_ML_ENTREE_DIRECTE",
                "dateEntree", dateEntree.toString(),
                "motifSollicitation", "PREMIERE_INSERTION",
                "phase", "PHASE_2",
                "accordLe", dateEntree.toString());
    }

    /** One that calls for attention: without agreement, after a level 1 that is not there, guided by somebody else. */
    Reponse proposerALaHate(String dossier, LocalDate dateEntree) {
        return post(
                "/dossiers/" + dossier + "/dispositifs-cep",
                Map.of(
                        "aiguilleur", "MA_ML_SUITE_NIVEAU_1",
                        "dateEntree", dateEntree.toString(),
                        "motifSollicitation", "PREMIERE_INSERTION",
                        "phase", "PHASE_2",
                        "referent", Map.of("nom", "Zoé Petit")));
    }

    /** An offer that is open from today on. */
    String offre(String nom, @Nullable String mesureNationale) {
        Map<String, Object> offre = new HashMap<>(Map.of(
                "origine", "ML",
                "theme", "FORMATION",
                "acteService", "INFO_CONSEIL_FORMATION",
                "nom", nom,
                "dateDebut", LocalDate.now(PARIS).toString(),
                "etat", "PERMANENTE",
                "conseillerReferent", get("/moi").texte("sub")));
        if (mesureNationale != null) {
            offre.put("mesureNationale", mesureNationale);
        }
        return post("/offres", offre).texte("id");
    }

    /** An interview of today about the CEP, en cours. */
    Reponse evenement(String dossier) {
        return post(
                "/dossiers/" + dossier + "/evenements", entretien(get("/moi").texte("sub")));
    }

    static Map<String, Object> entretien(String intervenant) {
        return Map.of(
                "date", LocalDate.now(PARIS).toString(),
                "contextes", List.of("CEP"),
                "sens", "JEUNE_VERS_STRUCTURE",
                "nature", "ENTRETIEN_INDIVIDUEL",
                "lieuAccueil", "SIEGE",
                "fonction", "CONSEILLER",
                "intervenant", intervenant);
    }
}
