package fr.cepage.demo;

import fr.cepage.bootstrap.CepageApplication;
import fr.cepage.demo.donnees.DonneesDeDemonstration;
import fr.cepage.persistence.support.BasePostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts PostgreSQL and Keycloak side by side, then the application, and stops all three the other way round. */
final class Demonstration {

    private final Reglages reglages;
    private final Deque<AutoCloseable> demarres = new ArrayDeque<>();
    private boolean arretee;

    Demonstration(Reglages reglages) {
        this.reglages = reglages;
    }

    void demarrer() {
        CompletableFuture<ServeurKeycloak> keycloak = CompletableFuture.supplyAsync(this::keycloak);
        ServeurPostgres postgres = garder(ServeurPostgres.demarrer(reglages.dossier()));
        Annonce.etape("PostgreSQL est prêt");
        String realm = attendre(keycloak).realm();
        Annonce.etape("Keycloak est prêt");
        garder(application(postgres.jdbcUrl(), realm));
    }

    /** Called at the end of the JVM, also while {@link #demarrer} is still at it. */
    void arreter() {
        List<AutoCloseable> aArreter;
        synchronized (demarres) {
            arretee = true;
            aArreter = List.copyOf(demarres);
        }
        aArreter.forEach(Demonstration::fermer);
    }

    private ServeurKeycloak keycloak() {
        InstallationKeycloak installation = InstallationKeycloak.dans(reglages.dossier())
                .preparer(reglages.adresse(), RealmDeDemonstration.complet());
        ServeurKeycloak serveur =
                garder(ServeurKeycloak.lancer(installation, reglages.portKeycloak(), reglages.adresse()));
        serveur.attendre();
        return serveur;
    }

    private ConfigurableApplicationContext application(String jdbcUrl, String realm) {
        SpringApplication application = new SpringApplication(CepageApplication.class, DonneesDeDemonstration.class);
        application.setRegisterShutdownHook(false);
        application.setAdditionalProfiles("demo");
        List<String> options = new ArrayList<>(List.of(
                "--server.address=localhost",
                "--server.port=" + reglages.port(),
                "--CEPAGE_COOKIE_SECURE=false",
                "--CEPAGE_DB_URL=" + jdbcUrl,
                "--CEPAGE_DB_USER=" + BasePostgres.APPLICATION,
                "--CEPAGE_DB_PASSWORD=" + BasePostgres.APPLICATION,
                "--CEPAGE_DB_OWNER_USER=" + BasePostgres.PROPRIETAIRE,
                "--CEPAGE_DB_OWNER_PASSWORD=" + BasePostgres.PROPRIETAIRE,
                "--CEPAGE_OIDC_ISSUER=" + realm,
                "--CEPAGE_OIDC_CLIENT_SECRET=cepage-ui",
                "--logging.file.name=" + reglages.dossier().resolve("cepage.log"),
                "--logging.threshold.console=OFF"));
        options.addAll(reglages.options());
        return lancer(application, options);
    }

    private ConfigurableApplicationContext lancer(SpringApplication application, List<String> options) {
        try {
            return application.run(options.toArray(String[]::new));
        } catch (RuntimeException e) {
            Path raison = reglages.dossier().resolve("raison.txt");
            ecrire(raison, e);
            throw new RefusDeDemarrer("L'application ne démarre pas : la raison se trouve dans %s.".formatted(raison));
        }
    }

    /** Beside the log, which does not exist yet when the application fails early. */
    private static void ecrire(Path fichier, Exception raison) {
        try (PrintWriter sortie = new PrintWriter(fichier.toFile(), StandardCharsets.UTF_8)) {
            raison.printStackTrace(sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends AutoCloseable> T garder(T demarre) {
        synchronized (demarres) {
            if (!arretee) {
                demarres.push(demarre);
                return demarre;
            }
        }
        fermer(demarre);
        throw new RefusDeDemarrer("Démarrage interrompu.");
    }

    private static ServeurKeycloak attendre(CompletableFuture<ServeurKeycloak> keycloak) {
        try {
            return keycloak.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RefusDeDemarrer refus ? refus : e;
        }
    }

    private static void fermer(AutoCloseable demarre) {
        try {
            demarre.close();
        } catch (Exception e) {
            System.err.println("Arrêt incomplet : " + e.getMessage());
        }
    }
}
