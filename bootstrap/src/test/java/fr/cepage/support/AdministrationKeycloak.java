package fr.cepage.support;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody does in the console of Keycloak; every act answers with its HTTP status. */
public final class AdministrationKeycloak {

    private final String realm;
    private final String jeton;

    AdministrationKeycloak(String adresse, String jeton) {
        this.realm = adresse + "/admin/realms/cepage";
        this.jeton = jeton;
    }

    public List<String> comptes() {
        return StreamSupport.stream(lire("/users?max=1000").spliterator(), false)
                .map(compte -> compte.get("username").asString())
                .toList();
    }

    public int consulter(String sub) {
        return appeler("GET", "/users/" + sub, null).statusCode();
    }

    public ObjectNode compte(String sub) {
        return (ObjectNode) lire("/users/" + sub);
    }

    public int modifier(ObjectNode compte) {
        return appeler("PUT", "/users/" + compte.get("id").asString(), compte).statusCode();
    }

    /** Somebody without group nor profil, who has the name as password. */
    public void creer(String compte) {
        ObjectNode nouveau = Http.JSON
                .createObjectNode()
                .put("username", compte)
                .put("firstName", compte)
                .put("lastName", compte)
                .put("email", compte + "@example.org")
                .put("enabled", true);
        nouveau.putArray("credentials").addObject().put("type", "password").put("value", compte);
        exiger(appeler("POST", "/users", nouveau));
    }

    /** Puts somebody into a group: a profil, or a structure. */
    public int inscrire(String sub, String groupe) {
        return appeler("PUT", "/users/" + sub + "/groups/" + groupe, null).statusCode();
    }

    public int retirer(String sub, String groupe) {
        return appeler("DELETE", "/users/" + sub + "/groups/" + groupe, null).statusCode();
    }

    public int donnerRole(String sub, JsonNode role) {
        return appeler("POST", "/users/" + sub + "/role-mappings/realm", List.of(role))
                .statusCode();
    }

    public int donnerRole(String sub, String idDuClient, JsonNode role) {
        return appeler("POST", "/users/" + sub + "/role-mappings/clients/" + idDuClient, List.of(role))
                .statusCode();
    }

    public JsonNode role(String nom) {
        return lire("/roles/" + nom);
    }

    public JsonNode role(String idDuClient, String nom) {
        return lire("/clients/" + idDuClient + "/roles/" + nom);
    }

    public String idDuClient(String client) {
        return client(client).get("id").asString();
    }

    /** e.g. {@code /profils/profil-conseiller}. */
    public String idDuGroupe(String chemin) {
        return lire("/group-by-path" + chemin).get("id").asString();
    }

    /** How long access tokens live from now on. */
    public void dureeDesJetons(int secondes) {
        ObjectNode nouveau = Http.JSON.createObjectNode().put("accessTokenLifespan", secondes);
        exiger(appeler("PUT", "", nouveau));
    }

    public void finirLesSessions(String sub) {
        exiger(appeler("POST", "/users/" + sub + "/logout", null));
    }

    /** Lets the application at this address log people in. */
    void autoriser(String application) {
        ObjectNode ui = (ObjectNode) client("cepage-ui");
        ((ArrayNode) ui.get("redirectUris")).add(application + "/login/oauth2/code/keycloak");
        ObjectNode attributs = (ObjectNode) ui.get("attributes");
        String retours = attributs.get("post.logout.redirect.uris").asString();
        attributs.put("post.logout.redirect.uris", retours + "##" + application + "/*");
        exiger(appeler("PUT", "/clients/" + ui.get("id").asString(), ui));
    }

    private JsonNode client(String client) {
        return lire("/clients?clientId=" + client).get(0);
    }

    private JsonNode lire(String chemin) {
        return Http.JSON.readTree(exiger(appeler("GET", chemin, null)).body());
    }

    private HttpResponse<String> appeler(String methode, String chemin, @Nullable Object corps) {
        return Http.appeler(methode, realm + chemin, jeton, corps);
    }

    private static HttpResponse<String> exiger(HttpResponse<String> reponse) {
        if (reponse.statusCode() >= 300) {
            throw new IllegalStateException(reponse.uri() + " answers " + reponse.statusCode());
        }
        return reponse;
    }
}
