package fr.cepage.support;

import fr.cepage.bootstrap.realm.RealmCepage;
import fr.cepage.demo.InstallationKeycloak;
import fr.cepage.demo.RealmDeDemonstration;
import fr.cepage.demo.ServeurKeycloak;
import fr.cepage.demo.donnees.DonneesDeDemonstration;
import java.nio.file.Path;
import java.util.Map;

/**
 * The real Keycloak of the tests with the realm of the demonstration, started once per JVM in a folder and on a port
 * of its own: it stands in nobody's way, not even in that of {@code ./cepage run}.
 */
public final class KeycloakDeTest {

    private static final int ESSAIS = 20;

    /** The realm of production, beside that of the demonstration. */
    public static final String PRODUCTION = "cepage-production";

    /** How long the tokens of the realm last, in seconds. */
    public static final int CINQ_MINUTES = 300;

    /** Tokens are renewed in their last minute: such ones every five seconds. */
    public static final int UNE_MINUTE_ET_CINQ_SECONDES = 65;

    /** Such short ones are renewed at every request, and end soon without Keycloak. */
    public static final int DIX_SECONDES = 10;

    private static final ServeurKeycloak SERVEUR = demarrer();

    private KeycloakDeTest() {}

    public static String realm() {
        return SERVEUR.realm();
    }

    /** The address of that realm, as its tokens name it. */
    public static String realm(String nom) {
        return SERVEUR.adresse() + "/realms/" + nom;
    }

    /** The console in which the référents of that realm give profils. */
    public static String console(String nom) {
        return SERVEUR.adresse() + "/admin/" + nom + "/console/";
    }

    /** The access token of a person, who has the account's name as password. */
    public static String jeton(String compte) {
        return jeton(compte, "cepage-cli");
    }

    /** An access token of the realm that is meant for others. */
    public static String jetonPourUnAutre(String compte) {
        return jeton(compte, "admin-cli");
    }

    /** The access token of a program, which has the client's name as secret. */
    public static String jetonDeService(String client) {
        return jeton(
                "cepage", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client));
    }

    /** The console of Keycloak as somebody who administers a part of the realm. */
    public static AdministrationKeycloak administrationPar(String compte) {
        return new AdministrationKeycloak(SERVEUR.adresse(), RealmCepage.NOM, jeton(compte, "admin-cli"));
    }

    /** The console of Keycloak as the administrator of everything. */
    public static AdministrationKeycloak administration() {
        return administration(RealmCepage.NOM);
    }

    /** The same in another realm. */
    public static AdministrationKeycloak administration(String realm) {
        String administrateur = ServeurKeycloak.ADMINISTRATEUR;
        return new AdministrationKeycloak(
                SERVEUR.adresse(),
                realm,
                jeton(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                administrateur,
                                "password",
                                administrateur)));
    }

    /** Keycloak refuses a login while it still ends the one before of the same person, whose answer is there already. */
    private static String jeton(String compte, String client) {
        Map<String, String> demande =
                Map.of("grant_type", "password", "client_id", client, "username", compte, "password", compte);
        for (int reste = ESSAIS; reste > 0; reste--) {
            try {
                return jeton("cepage", demande);
            } catch (IllegalStateException refus) {
                if (!refus.getMessage().contains("Invalid user credentials")) {
                    throw refus;
                }
            }
        }
        return jeton("cepage", demande);
    }

    /** The access token that such a request to a realm obtains. */
    public static String jeton(String realm, Map<String, String> demande) {
        return Http.formulaire(SERVEUR.adresse() + "/realms/" + realm + "/protocol/openid-connect/token", demande)
                .get("access_token")
                .asString();
    }

    private static ServeurKeycloak demarrer() {
        InstallationKeycloak installation = InstallationKeycloak.dans(
                        Path.of("target", System.getProperty("cepage.tests.keycloak", "keycloak"))
                                .toAbsolutePath())
                .neuve()
                .preparer(
                        "http://localhost",
                        RealmDeDemonstration.complet(),
                        RealmCepage.production(PRODUCTION, DonneesDeDemonstration.structures()));
        ServeurKeycloak serveur = ServeurKeycloak.lancerSurUnPortLibre(installation, "http://localhost");
        Runtime.getRuntime().addShutdownHook(new Thread(serveur::close));
        serveur.attendre();
        return serveur;
    }
}
