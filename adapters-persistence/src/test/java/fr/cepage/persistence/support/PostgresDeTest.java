package fr.cepage.persistence.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL 18 of the tests, started once per JVM: a container where a Docker engine answers and the image can be
 * had, an embedded server elsewhere. Both are laid out alike, so the same tests run on either.
 */
public final class PostgresDeTest {

    private static final String IMAGE = "postgres:18";

    private static final Serveur SERVEUR = demarrer();

    private PostgresDeTest() {}

    /** The database of {@link BasePostgres}, without credentials. */
    public static String jdbcUrl() {
        return url(SERVEUR.hote(), SERVEUR.port());
    }

    /** For migrations only. */
    public static String proprietaire() {
        return BasePostgres.PROPRIETAIRE;
    }

    public static String motDePasseProprietaire() {
        return BasePostgres.PROPRIETAIRE;
    }

    /** What the application connects as: row-level security holds for it. */
    public static String application() {
        return BasePostgres.APPLICATION;
    }

    public static String motDePasseApplication() {
        return BasePostgres.APPLICATION;
    }

    /** One connection past row-level security, for what no role of the application may. */
    public static DataSource superutilisateur() {
        return new SingleConnectionDataSource(jdbcUrl(), SERVEUR.superutilisateur(), SERVEUR.motDePasse(), true);
    }

    private static Serveur demarrer() {
        return parConteneur().orElseGet(PostgresDeTest::embarque);
    }

    private static Optional<Serveur> parConteneur() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(conteneur());
        } catch (ContainerFetchException | ContainerLaunchException e) {
            annoncer("no container of " + IMAGE + " (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    /** Stopped by Testcontainers when this JVM ends. */
    @SuppressWarnings("resource")
    private static Serveur conteneur() {
        PostgreSQLContainer conteneur = new PostgreSQLContainer(IMAGE).withDatabaseName("postgres");
        conteneur.start();
        BasePostgres.preparer(
                new DriverManagerDataSource(conteneur.getJdbcUrl(), conteneur.getUsername(), conteneur.getPassword()));
        annoncer("container of " + IMAGE);
        return new Serveur(
                conteneur.getHost(),
                conteneur.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                conteneur.getUsername(),
                conteneur.getPassword());
    }

    /** Stopped by its own shutdown hook. */
    private static Serveur embarque() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            BasePostgres.preparer(postgres.getPostgresDatabase());
            annoncer("embedded server on port " + postgres.getPort());
            return new Serveur("localhost", postgres.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(String hote, int port) {
        return "jdbc:postgresql://%s:%d/%s?reWriteBatchedInserts=true".formatted(hote, port, BasePostgres.BASE);
    }

    private static void annoncer(String quoi) {
        System.out.println("PostgreSQL of the tests: " + quoi);
    }

    private record Serveur(String hote, int port, String superutilisateur, String motDePasse) {}
}
