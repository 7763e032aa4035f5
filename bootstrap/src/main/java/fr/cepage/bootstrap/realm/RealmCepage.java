package fr.cepage.bootstrap.realm;

import fr.cepage.domain.structure.Structure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm as Keycloak imports it, put together from one source: what every realm has, what production adds, and the structures with the référents who administer them (DRO-03, DRO-04, DRO-07).
 */
public final class RealmCepage {

    /** The usual name of the realm. */
    public static final String NOM = "cepage";

    static final String CLIENT_DES_PAGES = "cepage-ui";

    private final ObjectNode realm;

    private RealmCepage(ObjectNode realm) {
        this.realm = realm;
    }

    /**
     * For a new installation: no account, no password grant, no known secret.
     *
     * @param nom the realm's, usually {@code cepage}
     */
    public static RealmCepage production(String nom, Collection<Structure> structures) {
        return assembler(nom, source("production.json"), structures);
    }

    /**
     * For anything else, such as a demonstration.
     *
     * @param supplement what it adds to what every realm has, as JSON
     */
    public static RealmCepage avec(InputStream supplement, Collection<Structure> structures) {
        return assembler(NOM, lire(supplement), structures);
    }

    /** The file that Keycloak imports; {@code ${…}} in it comes from Keycloak's environment. */
    public String json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    ObjectNode arbre() {
        return realm.deepCopy();
    }

    private static RealmCepage assembler(String nom, ObjectNode supplement, Collection<Structure> structures) {
        ObjectNode realm = source("realm.json").put("realm", nom);
        completer(realm, supplement);
        equiperLesClients(realm);
        new Delegation(realm).accorder(structures);
        return new RealmCepage(realm);
    }

    /** Lists grow, single values are replaced; a client that is there already is completed. */
    private static void completer(ObjectNode realm, ObjectNode supplement) {
        supplement.properties().forEach(membre -> {
            if (membre.getValue() instanceof ArrayNode ajouts
                    && realm.get(membre.getKey()) instanceof ArrayNode liste) {
                Arbre.flux(ajouts).forEach(ajout -> ajouter(ajout, liste));
            } else {
                realm.set(membre.getKey(), membre.getValue());
            }
        });
    }

    private static void ajouter(ObjectNode ajout, ArrayNode liste) {
        Arbre.nomme(liste, "clientId", ajout.path("clientId").asString(""))
                .ifPresentOrElse(present -> present.setAll(ajout), () -> liste.add(ajout));
    }

    /** The tokens of every client of ours say what those of the pages say: rights, structure, audience. */
    private static void equiperLesClients(ObjectNode realm) {
        ObjectNode modele =
                Arbre.nomme(realm.path("clients"), "clientId", CLIENT_DES_PAGES).orElseThrow();
        realm.path("clientScopeMappings").properties().forEach(portees -> {
            ArrayNode liste = (ArrayNode) portees.getValue();
            JsonNode roles = liste.get(0).get("roles");
            Arbre.flux(realm.path("clients")).filter(RealmCepage::aEquiper).forEach(client -> {
                client.set("protocolMappers", modele.get("protocolMappers").deepCopy());
                liste.addObject()
                        .put("client", client.get("clientId").asString())
                        .set("roles", roles.deepCopy());
            });
        });
    }

    private static boolean aEquiper(ObjectNode client) {
        boolean ouvreUneSession = client.path("directAccessGrantsEnabled").asBoolean()
                || client.path("serviceAccountsEnabled").asBoolean();
        return ouvreUneSession
                && !Delegation.CLIENT.equals(client.get("clientId").asString());
    }

    private static ObjectNode source(String nom) {
        try (InputStream source = RealmCepage.class.getResourceAsStream("/keycloak/" + nom)) {
            return lire(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode lire(@Nullable InputStream source) {
        return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(source));
    }
}
