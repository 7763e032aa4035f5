package fr.cepage.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls by HTTP as any program would make them. */
final class Http {

    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    static HttpResponse<String> appeler(String methode, String adresse, String jeton, @Nullable Object corps) {
        HttpRequest.BodyPublisher contenu = corps == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(
                        corps instanceof String texte ? texte : JSON.writeValueAsString(corps));
        return envoyer(HttpRequest.newBuilder(URI.create(adresse))
                .header("Authorization", "Bearer " + jeton)
                .header("Content-Type", corps instanceof String ? "text/plain" : "application/json")
                .method(methode, contenu)
                .build());
    }

    static JsonNode formulaire(String adresse, Map<String, String> champs) {
        String corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> reponse = envoyer(HttpRequest.newBuilder(URI.create(adresse))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps))
                .build());
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException(adresse + " answers " + reponse.statusCode() + ": " + reponse.body());
        }
        return JSON.readTree(reponse.body());
    }

    private static HttpResponse<String> envoyer(HttpRequest requete) {
        try {
            return CLIENT.send(requete, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
