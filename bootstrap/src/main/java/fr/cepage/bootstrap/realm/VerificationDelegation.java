package fr.cepage.bootstrap.realm;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The structures, and what the référents of each may do in Keycloak (DRO-04, DRO-07): see its people and their
 * profils, give and take these, and nothing that would delete or change an account.
 */
final class VerificationDelegation {

    private static final Set<String> PERMIS = Stream.concat(
                    Delegation.SUR_LES_PROFILS.stream(), Delegation.SUR_LES_PERSONNES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final ObjectNode modele;

    VerificationDelegation(ObjectNode modele) {
        this.modele = modele;
    }

    void verifier(JsonNode realm, Fautes fautes) {
        roleDesReferents(realm, fautes);
        List<Permission> permissions = permissions(realm);
        profils(realm, permissions, fautes);
        permissions.forEach(permission -> pouvoirs(permission, fautes));
        var groupe = Arbre.nomme(realm.path("groups"), "name", Delegation.STRUCTURES);
        fautes.exiger(groupe.isPresent(), "structures.absentes");
        groupe.stream()
                .flatMap(structures -> Arbre.flux(structures.path("subGroups")))
                .forEach(structure -> structure(structure, realm, permissions, fautes));
    }

    private void roleDesReferents(JsonNode realm, Fautes fautes) {
        Set<String> voulus = pouvoirs(modele);
        Set<String> donnes = pouvoirs(realm);
        fautes.exiger(
                donnes.equals(voulus),
                "delegation.role",
                Delegation.ROLE_DES_REFERENTS,
                String.join(", ", voulus),
                String.join(", ", donnes));
    }

    private static Set<String> pouvoirs(JsonNode realm) {
        return Arbre.nomme(realm.path("roles").path("realm"), "name", Delegation.ROLE_DES_REFERENTS).stream()
                .flatMap(role -> role.path("composites").path("client").properties().stream())
                .flatMap(client -> Arbre.textes(client.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All profils of all structures; one of a single structure has a permission of its own. */
    private void profils(JsonNode realm, List<Permission> permissions, Fautes fautes) {
        Set<String> montres = permissions.stream()
                .filter(permission -> permission.actes().containsAll(Delegation.SUR_LES_PROFILS)
                        && !permission.aQui().isEmpty())
                .flatMap(permission -> permission.groupes().stream())
                .collect(Collectors.toSet());
        String manquent = Arbre.profils(modele)
                .map(Arbre::nom)
                .filter(nom -> Arbre.nomme(realm.path("groups"), "name", nom)
                        .filter(groupe -> montres.contains(groupe.path("id").asString("")))
                        .isEmpty())
                .collect(Collectors.joining(", "));
        fautes.exiger(manquent.isEmpty(), "delegation.profils", manquent);
    }

    private static void pouvoirs(Permission permission, Fautes fautes) {
        permission
                .actes()
                .forEach(acte -> fautes.exiger(PERMIS.contains(acte), "delegation.pouvoir", permission.nom(), acte));
    }

    private static void structure(ObjectNode structure, JsonNode realm, List<Permission> permissions, Fautes fautes) {
        String code = Arbre.nom(structure);
        List<String> attribut =
                Arbre.textes(structure.path("attributes").path("structure")).toList();
        fautes.exiger(attribut.equals(List.of(code)), "structure.attribut", code, String.join(", ", attribut));
        fautes.exiger(
                Arbre.nomme(structure.path("subGroups"), "name", Delegation.REFERENTS).stream()
                        .flatMap(referents -> Arbre.textes(referents.path("realmRoles")))
                        .anyMatch(Delegation.ROLE_DES_REFERENTS::equals),
                "structure.referents",
                code,
                Delegation.ROLE_DES_REFERENTS);
        String id = structure.path("id").asString("");
        List<Permission> siennes = permissions.stream()
                .filter(permission -> permission.groupes().contains(id))
                .toList();
        fautes.exiger(
                !siennes.isEmpty()
                        && siennes.stream().allMatch(permission -> reserveeAuxReferents(permission, code, realm)),
                "structure.sans-permission",
                code);
    }

    private static boolean reserveeAuxReferents(Permission permission, String code, JsonNode realm) {
        String chemin = "/%s/%s/%s".formatted(Delegation.STRUCTURES, code, Delegation.REFERENTS);
        return permission.actes().equals(Set.copyOf(Delegation.SUR_LES_PERSONNES))
                && permission.aQui().stream()
                        .anyMatch(regle -> groupes(regle, realm).equals(List.of(chemin)));
    }

    private static List<String> groupes(String regle, JsonNode realm) {
        return Arbre.nomme(regles(realm), "name", regle).stream()
                .flatMap(trouvee -> Arbre.flux(json(trouvee, "groups")))
                .map(groupe -> groupe.path("path").asString(""))
                .toList();
    }

    private static List<Permission> permissions(JsonNode realm) {
        return Arbre.flux(regles(realm))
                .filter(regle -> "scope".equals(regle.path("type").asString("")))
                .map(Permission::de)
                .toList();
    }

    private static JsonNode regles(JsonNode realm) {
        return Arbre.nomme(realm.path("clients"), "clientId", Delegation.CLIENT)
                .map(client -> client.path("authorizationSettings").path("policies"))
                .orElseGet(() -> JsonMapper.shared().createArrayNode());
    }

    /** Keycloak keeps lists within a setting as text. */
    private static JsonNode json(JsonNode regle, String reglage) {
        return JsonMapper.shared().readTree(regle.path("config").path(reglage).asString("[]"));
    }

    /**
     * @param groupes the ids of the groups that it is about
     * @param actes what it allows there
     * @param aQui the policies that all have to say yes
     */
    private record Permission(String nom, Set<String> groupes, Set<String> actes, Set<String> aQui) {

        static Permission de(ObjectNode regle) {
            return new Permission(
                    Arbre.nom(regle),
                    textes(regle, "resources"),
                    textes(regle, "scopes"),
                    textes(regle, "applyPolicies"));
        }

        private static Set<String> textes(ObjectNode regle, String reglage) {
            return Arbre.textes(json(regle, reglage)).collect(Collectors.toUnmodifiableSet());
        }
    }
}
