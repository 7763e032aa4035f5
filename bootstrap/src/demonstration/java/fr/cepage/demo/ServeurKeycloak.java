package fr.cepage.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** A real Keycloak beside this JVM, with the realm of the demonstration. */
public final class ServeurKeycloak implements AutoCloseable {

    /** The administrator of the server, who exists in the demonstration and in tests only. */
    public static final String ADMINISTRATEUR = "admin";

    /** The secret that a realm of production gets from its environment; that of the demonstration is known. */
    public static final String SECRET_DE_PRODUCTION = UUID.randomUUID().toString();

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String OPTIONS_JVM = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms128m -Xmx512m"
            + " -XX:MaxMetaspaceSize=256m -Dfile.encoding=UTF-8";

    /** Passwords that everybody knows need not be dear to guess, and each login pays for it. */
    private static final List<String> MOTS_DE_PASSE_CONNUS =
            List.of("--spi-password-hashing--argon2--iterations=1", "--spi-password-hashing--argon2--memory=256");

    private final Process processus;
    private final Path journal;
    private final int port;

    private ServeurKeycloak(Process processus, Path journal, int port) {
        this.processus = processus;
        this.journal = journal;
        this.port = port;
    }

    /**
     * Starts without waiting.
     *
     * @param adresseApplication where the application will be, for the addresses of return after login
     */
    public static ServeurKeycloak lancer(InstallationKeycloak installation, int port, String adresseApplication) {
        Path journal = installation.dossier().resolve("keycloak.log");
        ProcessBuilder commande = new ProcessBuilder(
                        installation.executable().toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=localhost",
                        "--http-port=" + port)
                .directory(installation.dossier().toFile())
                .redirectErrorStream(true)
                .redirectOutput(journal.toFile());
        commande.command().addAll(MOTS_DE_PASSE_CONNUS);
        commande.environment().put("JAVA_HOME", System.getProperty("java.home"));
        commande.environment().put("JAVA_OPTS", OPTIONS_JVM);
        commande.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATEUR);
        commande.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATEUR);
        commande.environment().put("CEPAGE_URL", adresseApplication);
        commande.environment().put("CEPAGE_OIDC_CLIENT_SECRET", SECRET_DE_PRODUCTION);
        try {
            ServeurKeycloak serveur = new ServeurKeycloak(commande.start(), journal, port);
            Processus.noter(serveur.processus, installation.fichierPid());
            return serveur;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ServeurKeycloak lancerSurUnPortLibre(InstallationKeycloak installation, String adresseApplication) {
        return lancer(installation, Ports.libre(), adresseApplication);
    }

    /** Returns once the realm answers. */
    public void attendre() {
        long fin = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!repond(client)) {
                if (!processus.isAlive() || System.nanoTime() > fin) {
                    throw new RefusDeDemarrer("Keycloak ne démarre pas : la raison se trouve dans " + journal
                            + " ; ./cepage run --neuf repart de zéro.");
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    public String adresse() {
        return "http://localhost:" + port;
    }

    public String realm() {
        return adresse() + "/realms/cepage";
    }

    @Override
    public void close() {
        Processus.arreter(processus.toHandle());
    }

    private boolean repond(HttpClient client) {
        try {
            HttpRequest requete = HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(requete, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new RefusDeDemarrer("Démarrage interrompu.");
        }
    }
}
