package fr.cepage.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * Stands between the application and the tokens of Keycloak, so that a test can cut Keycloak off and bring it back
 * while everybody else goes on using it.
 */
public final class RelaisKeycloak {

    private static final RelaisKeycloak INSTANCE = new RelaisKeycloak();

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer serveur = ecouter(0);

    private RelaisKeycloak() {}

    public static RelaisKeycloak relais() {
        return INSTANCE;
    }

    /** Where the application fetches its tokens. */
    String jetons() {
        return "http://localhost:" + port() + URI.create(KeycloakDeTest.realm()).getPath()
                + "/protocol/openid-connect/token";
    }

    /** From now on nobody answers there. */
    public void couper() {
        serveur.stop(0);
    }

    public void retablir() {
        int port = port();
        serveur.stop(0);
        serveur = ecouter(port);
    }

    private int port() {
        return serveur.getAddress().getPort();
    }

    private HttpServer ecouter(int port) {
        try {
            HttpServer nouveau = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            nouveau.createContext("/", this::relayer);
            nouveau.start();
            return nouveau;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void relayer(HttpExchange echange) throws IOException {
        try (echange) {
            HttpRequest.Builder requete = HttpRequest.newBuilder(
                            URI.create(KeycloakDeTest.realm()).resolve(echange.getRequestURI()))
                    .method(
                            echange.getRequestMethod(),
                            HttpRequest.BodyPublishers.ofByteArray(
                                    echange.getRequestBody().readAllBytes()));
            for (String enTete : new String[] {"Authorization", "Content-Type"}) {
                Optional.ofNullable(echange.getRequestHeaders().getFirst(enTete))
                        .ifPresent(valeur -> requete.header(enTete, valeur));
            }
            HttpResponse<byte[]> reponse = client.send(requete.build(), HttpResponse.BodyHandlers.ofByteArray());
            reponse.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> echange.getResponseHeaders().set("Content-Type", type));
            echange.sendResponseHeaders(reponse.statusCode(), reponse.body().length);
            echange.getResponseBody().write(reponse.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
