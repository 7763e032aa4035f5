package fr.cepage.bootstrap.realm;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who may ask for tokens, how, and what these tokens say. */
final class VerificationClients {

    private static final int SECRET_AU_MOINS = 32;
    private static final Set<String> DE_KEYCLOAK =
            Set.of("account", "account-console", "security-admin-console", "admin-cli");
    private static final List<String> REGLAGES =
            List.of("enabled", "publicClient", "standardFlowEnabled", "fullScopeAllowed");

    private final ObjectNode modele;
    private final ObjectNode pages;

    VerificationClients(ObjectNode modele) {
        this.modele = modele;
        this.pages = client(modele, RealmCepage.CLIENT_DES_PAGES).orElseThrow();
    }

    void verifier(JsonNode realm, Fautes fautes) {
        Optional<ObjectNode> trouve = client(realm, RealmCepage.CLIENT_DES_PAGES);
        fautes.exiger(trouve.isPresent(), "client.absent", RealmCepage.CLIENT_DES_PAGES);
        trouve.ifPresent(client -> pages(client, realm, fautes));
        Arbre.flux(realm.path("clients"))
                .filter(client -> client.path("enabled").asBoolean(true))
                .forEach(client -> chacun(client, realm, fautes));
    }

    private void pages(ObjectNode client, JsonNode realm, Fautes fautes) {
        String nom = RealmCepage.CLIENT_DES_PAGES;
        REGLAGES.forEach(reglage -> fautes.exiger(
                client.path(reglage).equals(pages.get(reglage)),
                "client.reglage",
                nom,
                reglage,
                Arbre.texte(client.path(reglage)),
                Arbre.texte(pages.get(reglage))));
        fautes.exiger(
                "S256"
                        .equals(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asString("")),
                "client.pkce",
                nom);
        fautes.exiger(!client.path("redirectUris").isEmpty(), "client.sans-adresse", nom);
        String deconnexion =
                client.path("attributes").path("post.logout.redirect.uris").asString("");
        Stream.of(deconnexion.split("##"))
                .forEach(adresse ->
                        fautes.exiger(entiere(adresse.replaceFirst("/\\*$", "/")), "client.deconnexion", nom, adresse));
        jetons(client, realm, fautes);
    }

    private void chacun(ObjectNode client, JsonNode realm, Fautes fautes) {
        String nom = client.path("clientId").asString();
        fautes.exiger(!client.path("directAccessGrantsEnabled").asBoolean(), "client.mot-de-passe", nom);
        fautes.exiger(!client.path("implicitFlowEnabled").asBoolean(), "client.implicite", nom);
        int vie = client.path("attributes").path("access.token.lifespan").asInt(0);
        fautes.exiger(vie <= VerificationRealm.JETON_AU_PLUS, "client.jetons", nom, vie);
        fautes.exiger(!client.path("publicClient").asBoolean() || DE_KEYCLOAK.contains(nom), "client.public", nom);
        if (!DE_KEYCLOAK.contains(nom)) {
            Arbre.textes(client.path("redirectUris"))
                    .forEach(adresse -> fautes.exiger(entiere(adresse), "client.adresse", nom, adresse));
        }
        secret(nom, client.path("secret").asString(""), fautes);
        if (estUnProgramme(client)) {
            fautes.exiger(
                    !client.path("fullScopeAllowed").asBoolean(),
                    "client.reglage",
                    nom,
                    "fullScopeAllowed",
                    true,
                    false);
            jetons(client, realm, fautes);
        }
    }

    /** The clients that log in by themselves, with a secret. */
    static List<String> programmes(JsonNode realm) {
        return Arbre.flux(realm.path("clients"))
                .filter(VerificationClients::estUnProgramme)
                .map(client -> client.path("clientId").asString())
                .toList();
    }

    private static boolean estUnProgramme(ObjectNode client) {
        return client.path("serviceAccountsEnabled").asBoolean()
                && !Delegation.CLIENT.equals(client.path("clientId").asString());
    }

    /** An export masks the secret, a template names the variable that it will come from. */
    private static void secret(String nom, String secret, Fautes fautes) {
        boolean visible = !secret.isEmpty() && !secret.matches("\\*+") && !secret.startsWith("${");
        if (visible) {
            boolean connu = secret.equals(nom);
            fautes.exiger(!connu, "client.secret-connu", nom, secret);
            fautes.exiger(connu || secret.length() >= SECRET_AU_MOINS, "client.secret-court", nom);
        }
    }

    private void jetons(ObjectNode client, JsonNode realm, Fautes fautes) {
        String nom = client.path("clientId").asString();
        Arbre.flux(pages.get("protocolMappers")).forEach(voulu -> mapper(nom, voulu, client, fautes));
        modele.path("clientScopeMappings").properties().forEach(portees -> {
            Set<String> absentes =
                    Arbre.textes(portees.getValue().get(0).get("roles")).collect(Collectors.toSet());
            Arbre.nomme(realm.path("clientScopeMappings").path(portees.getKey()), "client", nom)
                    .ifPresent(
                            accordees -> Arbre.textes(accordees.path("roles")).forEach(absentes::remove));
            fautes.exiger(absentes.isEmpty(), "client.portees", nom, String.join(", ", absentes));
        });
    }

    /** Whatever its name: what counts is that one of its kind puts the same into the tokens. */
    private static void mapper(String client, ObjectNode voulu, ObjectNode porteur, Fautes fautes) {
        Optional<ObjectNode> trouve = Arbre.flux(porteur.path("protocolMappers"))
                .filter(mapper -> mapper.path("protocolMapper").equals(voulu.get("protocolMapper")))
                .findFirst();
        fautes.exiger(trouve.isPresent(), "client.mapper-absent", client, Arbre.nom(voulu));
        trouve.ifPresent(mapper -> voulu.get("config")
                .properties()
                .forEach(reglage -> fautes.exiger(
                        mapper.path("config").path(reglage.getKey()).equals(reglage.getValue()),
                        "client.mapper",
                        client,
                        Arbre.nom(voulu),
                        reglage.getKey(),
                        Arbre.texte(mapper.path("config").path(reglage.getKey())),
                        Arbre.texte(reglage.getValue()))));
    }

    private static boolean entiere(String adresse) {
        if (adresse.startsWith("${CEPAGE_URL}/")) {
            return !adresse.contains("*");
        }
        try {
            URI uri = URI.create(adresse);
            return !adresse.contains("*") && uri.getHost() != null && "https".equals(uri.getScheme());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Optional<ObjectNode> client(JsonNode realm, String nom) {
        return Arbre.nomme(realm.path("clients"), "clientId", nom);
    }
}
