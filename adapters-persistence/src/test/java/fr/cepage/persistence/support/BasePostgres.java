package fr.cepage.persistence.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Lays out a server as production is laid out: the owner migrates, the application's own role reads and writes. The
 * superuser of an embedded server is neither, since it walks past row-level security (DRO-04).
 */
public final class BasePostgres {

    public static final String BASE = "cepage";
    public static final String PROPRIETAIRE = "cepage_owner";
    public static final String APPLICATION = "cepage_app";

    private static final List<String> ROLES = List.of(PROPRIETAIRE, APPLICATION);

    private BasePostgres() {}

    /** Creates the two roles, each with its name as password, and the database, where they do not exist yet. */
    public static void preparer(DataSource superutilisateur) {
        try (Connection connexion = superutilisateur.getConnection();
                Statement ordre = connexion.createStatement()) {
            for (String role : ROLES) {
                ordre.execute(creationDuRole(role));
            }
            if (!existe(ordre)) {
                ordre.execute("CREATE DATABASE " + BASE + " OWNER " + PROPRIETAIRE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot lay out the database", e);
        }
    }

    private static boolean existe(Statement ordre) throws SQLException {
        try (var resultat = ordre.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + BASE + "'")) {
            return resultat.next();
        }
    }

    private static String creationDuRole(String role) {
        return """
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1$s') THEN
                    CREATE ROLE %1$s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '%1$s';
                  END IF;
                END $$""".formatted(role);
    }
}
