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

    AdministrationKeycloak(String adresse, String realm, String jeton) {
        this.realm = adresse + "/admin/realms/" + realm;
        this.jeton = jeton;
    }

    /** Any act of the administration's interface, by its path below the realm. */
    public int essayer(String methode, String chemin, @Nullable Object corps) {
        return appeler(methode, chemin, corps).statusCode();
    }

    /** The names of the groups that stand at the top, where the console shows them. */
    public List<String> groupes() {
        return textes("/groups?max=1000", "name");
    }

    /** A group at the top that nobody was given any permission on. */
    public String creerGroupe(String nom) {
        exiger(appeler("POST", "/groups", Http.JSON.createObjectNode().put("name", nom)));
        return idDuGroupe("/" + nom);
    }

    public void supprimerGroupe(String id) {
        exiger(appeler("DELETE", "/groups/" + id, null));
    }

    public List<String> comptes() {
        return comptes("?max=1000");
    }

    /** The names of the accounts that such a search finds, e.g. {@code ?search=karim}. */
    public List<String> comptes(String recherche) {
        return textes("/users" + recherche, "username");
    }

    /** The paths of the groups that somebody is in. */
    public List<String> groupesDe(String sub) {
        return textes("/users/" + sub + "/groups", "path");
    }

    public int consulter(String sub) {
        return appeler("GET", "/users/" + sub, null).statusCode();
    }

    public ObjectNode compte(String sub) {
        return (ObjectNode) chercher("/users/" + sub);
    }

    public int modifier(ObjectNode compte) {
        return appeler("PUT", "/users/" + compte.get("id").asString(), compte).statusCode();
    }

    /** Somebody without group nor profil, who has the name as password. */
    public void creer(String compte) {
        creer(compte, compte);
    }

    /** Somebody without group nor profil; the {@code sub}. */
    public String creer(String compte, String motDePasse) {
        ObjectNode nouveau = Http.JSON
                .createObjectNode()
                .put("username", compte)
                .put("firstName", compte)
                .put("lastName", compte)
                .put("email", compte + "@example.org")
                .put("enabled", true);
        nouveau.putArray("credentials").addObject().put("type", "password").put("value", motDePasse);
        exiger(appeler("POST", "/users", nouveau));
        return chercher("/users?exact=true&username=" + compte).get(0).get("id").asString();
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
        return chercher("/roles/" + nom);
    }

    public JsonNode role(String idDuClient, String nom) {
        return chercher("/clients/" + idDuClient + "/roles/" + nom);
    }

    public String idDuClient(String client) {
        return client(client).get("id").asString();
    }

    /** e.g. {@code /Conseiller} or {@code /structures/13201S00}. */
    public String idDuGroupe(String chemin) {
        return chercher("/group-by-path" + chemin.replace(" ", "%20")).get("id").asString();
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

    private List<String> textes(String chemin, String membre) {
        return StreamSupport.stream(chercher(chemin).spliterator(), false)
                .map(objet -> objet.get(membre).asString())
                .toList();
    }

    private JsonNode client(String client) {
        return chercher("/clients?clientId=" + client).get(0);
    }

    private JsonNode chercher(String chemin) {
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
