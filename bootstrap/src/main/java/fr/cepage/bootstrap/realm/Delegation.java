package fr.cepage.bootstrap.realm;

import fr.cepage.domain.structure.Structure;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Keycloak's fine-grained permissions grant the référents i-milo (DRO-07): to see the people of their structure,
 * and to put them into a profil or take them out. Managing members would let them delete accounts: ADR 14.
 */
final class Delegation {

    static final String CLIENT = "admin-permissions";
    static final String STRUCTURES = "structures";
    static final String REFERENTS = "referents";
    static final String ROLE_DES_REFERENTS = "referent-comptes";
    static final List<String> SUR_LES_PROFILS = List.of("view", "manage-membership");
    static final List<String> SUR_LES_PERSONNES = List.of("view-members", "manage-membership-of-members");

    private final String nom;
    private final ArrayNode structures;
    private final ArrayNode ressources;
    private final ArrayNode regles;
    private final List<String> profils;
    private final ArrayNode portees;

    Delegation(ObjectNode realm) {
        ObjectNode reglages = (ObjectNode) Arbre.nomme(realm.path("clients"), "clientId", CLIENT)
                .orElseThrow()
                .get("authorizationSettings");
        this.ressources = (ArrayNode) reglages.get("resources");
        this.regles = (ArrayNode) reglages.get("policies");
        this.structures = (ArrayNode) Arbre.nomme(realm.path("groups"), "name", STRUCTURES)
                .orElseThrow()
                .get("subGroups");
        this.nom = realm.get("realm").asString();
        this.profils = Arbre.profils(realm).map(this::identifier).toList();
        this.portees = (ArrayNode)
                Arbre.nomme(ressources, "name", "Groups").orElseThrow().get("scopes");
    }

    void accorder(Collection<Structure> liste) {
        permettre(
                "profils",
                "Les référents i-milo voient les profils, les donnent et les retirent",
                profils,
                SUR_LES_PROFILS,
                REFERENTS);
        liste.forEach(this::ajouter);
    }

    private void ajouter(Structure structure) {
        String code = structure.code().valeur();
        structures.add(groupe(code, structure.nom()));
        ObjectNode referents = regle("referents-" + code, "Référents i-milo de " + structure.nom(), "group");
        referents.set(
                "config",
                JsonMapper.shared()
                        .createObjectNode()
                        .put(
                                "groups",
                                json(List.of(new Membres("/%s/%s/%s".formatted(STRUCTURES, code, REFERENTS), false)))));
        regles.insert(0, referents);
        permettre(
                "personnes-" + code,
                "Les référents i-milo de %s en voient les personnes et leurs profils".formatted(structure.nom()),
                List.of(id(code)),
                SUR_LES_PERSONNES,
                "referents-" + code);
    }

    private ObjectNode groupe(String code, String nom) {
        ObjectNode groupe = JsonMapper.shared()
                .createObjectNode()
                .put("id", id(code))
                .put("name", code)
                .put("description", nom);
        groupe.putObject("attributes").putArray("structure").add(code);
        ObjectNode referents = groupe.putArray("subGroups")
                .addObject()
                .put("name", REFERENTS)
                .put("description", "Référents i-milo de " + nom);
        referents.putArray("realmRoles").add(ROLE_DES_REFERENTS);
        return groupe;
    }

    private void permettre(String nom, String description, List<String> groupes, List<String> actes, String aQui) {
        groupes.forEach(id -> ressources.addObject().put("name", id).set("scopes", portees.deepCopy()));
        ObjectNode permission = regle(nom, description, "scope");
        permission
                .putObject("config")
                .put("defaultResourceType", "Groups")
                .put("resources", json(groupes))
                .put("scopes", json(actes))
                .put("applyPolicies", json(List.of(aQui)));
        regles.add(permission);
    }

    private static ObjectNode regle(String nom, String description, String type) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("name", nom)
                .put("description", description)
                .put("type", type)
                .put("logic", "POSITIVE")
                .put("decisionStrategy", "UNANIMOUS");
    }

    /** Keycloak keeps lists within a setting as text. */
    private static String json(Object liste) {
        return JsonMapper.shared().writeValueAsString(liste);
    }

    private String identifier(ObjectNode groupe) {
        String id = id(groupe.get("name").asString());
        groupe.put("id", id);
        return id;
    }

    /** Made from the name, so that the same list gives the same file; permissions name a group by its id alone. */
    private String id(String groupe) {
        return UUID.nameUUIDFromBytes((nom + "/" + groupe).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A group as a policy names it. */
    private record Membres(String path, boolean extendChildren) {}
}
