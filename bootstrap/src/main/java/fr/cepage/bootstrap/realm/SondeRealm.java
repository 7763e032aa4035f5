package fr.cepage.bootstrap.realm;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A realm as it answers from outside, and as its administrator reads it. */
final class SondeRealm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern ADRESSE = Pattern.compile("https?://[\\w.:\\[\\]-]+(/[\\w./-]*)?/realms/[\\w.-]+");
    private static final String OIDC = "/protocol/openid-connect/";
    private static final List<String> OUVERTS_PEUT_ETRE =
            List.of(RealmCepage.CLIENT_DES_PAGES, "cepage-cli", "admin-cli");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String emetteur;

    SondeRealm(String emetteur) {
        if (!ADRESSE.matcher(emetteur).matches()) {
            throw new RefusDeVerifier("verification.emetteur", emetteur);
        }
        this.emetteur = emetteur;
    }

    /** What anybody can try (DRO-03). */
    void verifier(Optional<String> secretDesPages, Fautes fautes) {
        URI adresse = URI.create(emetteur);
        fautes.exiger("https".equals(adresse.getScheme()), "serveur.https", emetteur);
        String annonce = json(envoyer(
                        HttpRequest.newBuilder(URI.create(emetteur + "/.well-known/openid-configuration"))))
                .path("issuer")
                .asString("");
        fautes.exiger(annonce.equals(emetteur), "serveur.emetteur", annonce, emetteur);
        OUVERTS_PEUT_ETRE.forEach(
                client -> fautes.exiger(!octroieParMotDePasse(client), "serveur.mot-de-passe", client));
        secretInconnu(RealmCepage.CLIENT_DES_PAGES, fautes);
        secretDesPages.ifPresent(secret -> fautes.exiger(
                reconnait(RealmCepage.CLIENT_DES_PAGES, secret), "serveur.secret-faux", RealmCepage.CLIENT_DES_PAGES));
    }

    /**
     * What only its administrator reads.
     *
     * @param realm the whole realm, secrets masked, without its people
     * @param themes those of the console that are installed
     */
    record Export(JsonNode realm, Set<String> themes) {}

    /** As an account of the realm master reads it. */
    Export exporter(String administrateur, String motDePasse) {
        int coupure = emetteur.indexOf("/realms/");
        String serveur = emetteur.substring(0, coupure);
        String jeton = json(poster(
                        serveur + "/realms/master" + OIDC + "token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                administrateur,
                                "password",
                                motDePasse)))
                .path("access_token")
                .asString("");
        HttpRequest.Builder export = HttpRequest.newBuilder(URI.create(serveur + "/admin" + emetteur.substring(coupure)
                        + "/partial-export?exportClients=true&exportGroupsAndRoles=true"))
                .header("Authorization", "Bearer " + jeton)
                .POST(BodyPublishers.noBody());
        HttpResponse<String> reponse = envoyer(export);
        if (reponse.statusCode() != 200) {
            throw new RefusDeVerifier("verification.administration-refusee", administrateur, reponse.statusCode());
        }
        JsonNode themes = json(envoyer(HttpRequest.newBuilder(URI.create(serveur + "/admin/serverinfo"))
                        .header("Authorization", "Bearer " + jeton)))
                .path("themes")
                .path("admin");
        return new Export(json(reponse), Arbre.flux(themes).map(Arbre::nom).collect(Collectors.toSet()));
    }

    /** A client that takes its own name for a secret has a secret that everybody knows. */
    void secretInconnu(String client, Fautes fautes) {
        fautes.exiger(!reconnait(client, client), "serveur.secret-connu", client);
    }

    /** A wrong password is refused otherwise where the grant itself is closed. */
    private boolean octroieParMotDePasse(String client) {
        HttpResponse<String> reponse = poster(
                emetteur + OIDC + "token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "client_secret",
                        client,
                        "username",
                        "personne",
                        "password",
                        "rien"));
        return "invalid_grant".equals(json(reponse).path("error").asString(""));
    }

    private boolean reconnait(String client, String secret) {
        return poster(
                                emetteur + OIDC + "token/introspect",
                                Map.of("client_id", client, "client_secret", secret, "token", "rien"))
                        .statusCode()
                == 200;
    }

    private static JsonNode json(HttpResponse<String> reponse) {
        try {
            return JsonMapper.shared().readTree(reponse.body());
        } catch (JacksonException _) {
            return JsonMapper.shared().missingNode();
        }
    }

    private HttpResponse<String> poster(String adresse, Map<String, String> champs) {
        String corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return envoyer(HttpRequest.newBuilder(URI.create(adresse))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps)));
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) {
        try {
            return http.send(requete.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new RefusDeVerifier(
                    "verification.injoignable", emetteur, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusDeVerifier("verification.injoignable", emetteur, "interruption");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
