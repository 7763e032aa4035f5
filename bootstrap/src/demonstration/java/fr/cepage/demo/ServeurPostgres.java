package fr.cepage.demo;

import fr.cepage.persistence.support.BasePostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL of the demonstration, whose data stay. */
final class ServeurPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SIGNE = "postgres";

    private final EmbeddedPostgres postgres;

    private ServeurPostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Its data go. */
    static void oublier(Path dossier) {
        try {
            Processus.arreterRestant(pid(dossier), SIGNE);
            FileSystemUtils.deleteRecursively(donnees(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServeurPostgres demarrer(Path dossier) {
        Path donnees = donnees(dossier);
        Path journal = dossier.resolve("postgres.log");
        try {
            Files.createDirectories(dossier);
            Processus.arreterRestant(pid(dossier), SIGNE);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(donnees)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setOutputRedirector(Redirect.appendTo(journal.toFile()))
                    .setErrorRedirector(Redirect.appendTo(journal.toFile()))
                    .start();
            BasePostgres.preparer(postgres.getPostgresDatabase());
            return new ServeurPostgres(postgres);
        } catch (IOException | IllegalStateException _) {
            throw new RefusDeDemarrer("Le dossier de données %s est inutilisable : la raison se trouve dans %s ;"
                            .formatted(donnees, journal)
                    + " ./cepage run --neuf repart de zéro.");
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s?reWriteBatchedInserts=true"
                .formatted(postgres.getPort(), BasePostgres.BASE);
    }

    private static Path donnees(Path dossier) {
        return dossier.resolve("postgres");
    }

    private static Path pid(Path dossier) {
        return donnees(dossier).resolve("postmaster.pid");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
