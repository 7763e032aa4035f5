package fr.cepage.web.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;

/** The refusals that operations name, each described once. */
final class Problemes31 {

    static final String SCHEMA = "ProblemeResponse";

    private static final Map<Integer, String> SENS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "Requête illisible : corps, membre inconnu, type, date, paramètre, curseur"),
            Map.entry(401, "Jeton absent ou refusé"),
            Map.entry(403, "Droit manquant (`droit.*`)"),
            Map.entry(404, "Inconnu, ou d'une autre structure (`<type>.introuvable`)"),
            Map.entry(406, "Forme de réponse inconnue"),
            Map.entry(409, "L'état actuel l'interdit (`cep.clos`, `cep.deja-en-cours`, …)"),
            Map.entry(412, "Modifié entre-temps : `If-Match` ne porte pas la version actuelle"),
            Map.entry(413, "Corps trop grand"),
            Map.entry(415, "Type de contenu non accepté"),
            Map.entry(422, "Une ou plusieurs valeurs enfreignent une règle, toutes nommées dans `violations`"),
            Map.entry(428, "`If-Match` manque"),
            Map.entry(500, "Erreur inattendue, signalée sous `instance`"),
            Map.entry(503, "Service momentanément indisponible")));

    private Problemes31() {}

    static String nom(int statut) {
        return "Probleme" + statut;
    }

    static Map<String, ApiResponse> tous() {
        Map<String, ApiResponse> reponses = new TreeMap<>();
        SENS.forEach((statut, sens) -> reponses.put(nom(statut), reponse(statut, sens)));
        return reponses;
    }

    private static ApiResponse reponse(int statut, String sens) {
        ApiResponse reponse = new ApiResponse()
                .description(sens)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA))));
        if (statut == 503) {
            reponse.addHeaderObject(
                    "Retry-After", new Header().description("Secondes").schema(Formes31.entier()));
        }
        return reponse;
    }
}
