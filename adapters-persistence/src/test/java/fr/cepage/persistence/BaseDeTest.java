package fr.cepage.persistence;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.support.PostgresDeTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the tests of the adapters share. The application's role connects; the superuser empties the tables. Nobody acts
 * until a test says who.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = PersistenceConfiguration.class)
public class BaseDeTest {
    /** Noon of the fixtures' « today » in UTC. */
    public static final Instant MAINTENANT = Instant.parse("2026-06-15T12:00:00Z");

    private static final AtomicReference<Runnable> INCIDENT = new AtomicReference<>(() -> {});
    private static final InheritableThreadLocal<@Nullable StructureCode> STRUCTURE = new InheritableThreadLocal<>();
    private static final JdbcTemplate PROPRIETAIRE = new JdbcTemplate(new DriverManagerDataSource(
            PostgresDeTest.jdbcUrl(), PostgresDeTest.proprietaire(), PostgresDeTest.motDePasseProprietaire()));

    private static final JdbcTemplate SUPERUTILISATEUR = new JdbcTemplate(PostgresDeTest.superutilisateur());

    /**
     * To truncate writes every table and index anew, empty or not: it pays for tables that have grown. No trigger and no
     * policy stands in the way of the superuser.
     */
    private static final String VIDER = """
            DO $$
            DECLARE
              tables text[] := ARRAY(SELECT format('%I', tablename) FROM pg_tables WHERE schemaname = 'public'
                AND tablename NOT IN ('structure', 'valeur_liste', 'databasechangelog', 'databasechangeloglock')
                AND tablename NOT LIKE 'activite_%');
              nom text;
            BEGIN
              PERFORM set_config('session_replication_role', 'replica', true);
              IF (SELECT max(pg_relation_size(t::regclass)) > 1000000 FROM unnest(tables) t) THEN
                EXECUTE 'TRUNCATE ' || array_to_string(tables, ', ');
              ELSE
                FOREACH nom IN ARRAY tables LOOP
                  EXECUTE 'DELETE FROM ' || nom;
                END LOOP;
              END IF;
              DELETE FROM valeur_liste WHERE structure IS NOT NULL;
              DELETE FROM structure;
            END $$""";

    @Bean
    ActeurCourant acteurCourant() {
        return () -> {
            INCIDENT.getAndSet(() -> {}).run();
            return Optional.ofNullable(STRUCTURE.get())
                    .map(structure ->
                            new Acteur(Dossiers.CLAIRE, "Claire Bonnet", structure, EnumSet.allOf(Droit.class), false));
        };
    }

    /** Once, while the next transaction begins: it has its connection, and is about to say who acts. */
    static void pendantLOuverture(Runnable incident) {
        INCIDENT.set(incident);
    }

    @Bean
    static BeanPostProcessor requetesComptees() {
        return new Requetes();
    }

    @Bean
    Horloge horloge() {
        return new Horloge(Clock.fixed(MAINTENANT, ZoneOffset.UTC));
    }

    @Bean
    DynamicPropertyRegistrar connexions() {
        return proprietes -> {
            proprietes.add("spring.datasource.url", PostgresDeTest::jdbcUrl);
            proprietes.add("spring.datasource.username", PostgresDeTest::application);
            proprietes.add("spring.datasource.password", PostgresDeTest::motDePasseApplication);
            proprietes.add("spring.liquibase.user", PostgresDeTest::proprietaire);
            proprietes.add("spring.liquibase.password", PostgresDeTest::motDePasseProprietaire);
        };
    }

    /** Null: nobody acts. */
    public static void agirPour(@Nullable StructureCode structure) {
        STRUCTURE.set(structure);
    }

    /** No dossier, nobody, and two structures; nobody acts. */
    public static void vider() {
        agirPour(null);
        SUPERUTILISATEUR.execute(VIDER);
        SUPERUTILISATEUR.update(
                "INSERT INTO structure (code, nom_officiel, fuseau) VALUES (?, ?, 'Europe/Paris'), (?, ?, 'Europe/Paris')",
                Dossiers.MARSEILLE.valeur(),
                Dossiers.MARSEILLE.valeur(),
                Dossiers.BORDEAUX.valeur(),
                Dossiers.BORDEAUX.valeur());
    }

    public static JdbcTemplate proprietaire() {
        return PROPRIETAIRE;
    }

    /** The application's own role, outside the pool. */
    public static JdbcTemplate application() {
        return new JdbcTemplate(new DriverManagerDataSource(
                PostgresDeTest.jdbcUrl(), PostgresDeTest.application(), PostgresDeTest.motDePasseApplication()));
    }

    /** The port with each call in a transaction of its own, as strict as a use case per call. */
    public static <T> T transactionnel(Class<T> port, T adapter, PlatformTransactionManager transactions) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, methode, arguments) -> transaction.execute(etat -> {
                    try {
                        return methode.invoke(adapter, arguments);
                    } catch (InvocationTargetException e) {
                        throw (RuntimeException) e.getCause();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })));
    }
}
