package fr.cepage.bootstrap.realm;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a realm, as Keycloak exports or imports it, against the source that all realms come from (DRO-03, DRO-04,
 * DRO-07): what must be there, and what must not. More profils, structures and programs than the source knows are right.
 */
final class VerificationRealm {

    static final int JETON_AU_PLUS = 300;
    private static final List<String> REGLAGES = List.of(
            "enabled",
            "registrationAllowed",
            "editUsernameAllowed",
            "duplicateEmailsAllowed",
            "bruteForceProtected",
            "adminPermissionsEnabled",
            "internationalizationEnabled",
            "defaultLocale",
            "supportedLocales",
            "adminTheme");

    private final ObjectNode modele;

    VerificationRealm(ObjectNode modele) {
        this.modele = modele;
    }

    void verifier(JsonNode realm, Fautes fautes) {
        reglages(realm, fautes);
        new VerificationProfils(modele).verifier(realm, fautes);
        new VerificationClients(modele).verifier(realm, fautes);
        new VerificationDelegation(modele).verifier(realm, fautes);
        comptes(realm, fautes);
    }

    private void reglages(JsonNode realm, Fautes fautes) {
        REGLAGES.forEach(reglage -> fautes.exiger(
                realm.path(reglage).equals(modele.get(reglage)),
                "reglage.valeur",
                reglage,
                Arbre.texte(realm.path(reglage)),
                Arbre.texte(modele.get(reglage))));
        int duree = realm.path("accessTokenLifespan").asInt(0);
        fautes.exiger(duree > 0 && duree <= JETON_AU_PLUS, "reglage.jetons", duree);
        List.of("ssoSessionIdleTimeout", "ssoSessionMaxLifespan").forEach(reglage -> {
            int vie = realm.path(reglage).asInt(0);
            int auPlus = modele.path(reglage).asInt();
            fautes.exiger(vie > 0 && vie <= auPlus, "reglage.session", reglage, vie, auPlus);
        });
        String tls = realm.path("sslRequired").asString("");
        fautes.exiger(List.of("external", "all").contains(tls), "reglage.tls", tls);
    }

    private static void comptes(JsonNode realm, Fautes fautes) {
        Arbre.flux(realm.path("users")).forEach(compte -> {
            String nom = compte.path("username").asString();
            fautes.exiger(
                    Arbre.flux(compte.path("credentials")).noneMatch(secret -> secret.has("value")),
                    "compte.mot-de-passe",
                    nom);
            boolean sansSession = Delegation.CLIENT.equals(
                    compte.path("serviceAccountClientId").asString(""));
            fautes.exiger(
                    sansSession
                            || Arbre.textes(compte.path("groups"))
                                    .anyMatch(groupe -> groupe.startsWith("/" + Delegation.STRUCTURES + "/")),
                    "compte.sans-structure",
                    nom);
        });
    }
}
