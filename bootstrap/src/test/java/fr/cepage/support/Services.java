package fr.cepage.support;

import fr.cepage.persistence.support.PostgresDeTest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Connects the application of a test to the services that this JVM started, and makes it known to Keycloak. */
final class Services implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        CompletableFuture<String> realm = CompletableFuture.supplyAsync(KeycloakDeTest::realm);
        TestPropertyValues.of("cepage.structures.fichier=src/test/resources/fr/cepage/support/structures.json")
                .applyTo(contexte);
        TestPropertyValues.of(Map.of(
                        "CEPAGE_DB_URL", PostgresDeTest.jdbcUrl(),
                        "CEPAGE_DB_USER", PostgresDeTest.application(),
                        "CEPAGE_DB_PASSWORD", PostgresDeTest.motDePasseApplication(),
                        "CEPAGE_DB_OWNER_USER", PostgresDeTest.proprietaire(),
                        "CEPAGE_DB_OWNER_PASSWORD", PostgresDeTest.motDePasseProprietaire(),
                        "CEPAGE_COOKIE_SECURE", "false",
                        "CEPAGE_OIDC_CLIENT_SECRET", "cepage-ui",
                        "CEPAGE_OIDC_ISSUER", realm.join(),
                        "spring.security.oauth2.client.provider.keycloak.token-uri",
                                RelaisKeycloak.relais().jetons()))
                .applyTo(contexte);
        contexte.addApplicationListener(
                (ApplicationListener<WebServerInitializedEvent>) demarrage -> KeycloakDeTest.administration()
                        .autoriser(
                                "http://localhost:" + demarrage.getWebServer().getPort()));
    }
}
