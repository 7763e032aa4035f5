package fr.cepage.bootstrap.realm;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rights, and the profils that grant them (DRO-01, DRO-03): each profil grants what it says and nothing else. */
final class VerificationProfils {

    private static final String API = "cepage-api";

    private final ObjectNode modele;

    VerificationProfils(ObjectNode modele) {
        this.modele = modele;
    }

    void verifier(JsonNode realm, Fautes fautes) {
        JsonNode roles = realm.path("roles").path("client").path(API);
        Arbre.flux(modele.at("/roles/client/" + API)).map(Arbre::nom).forEach(droit -> {
            var role = Arbre.nomme(roles, "name", droit);
            fautes.exiger(role.isPresent(), "role.absent", droit, API);
            fautes.exiger(
                    role.stream()
                            .allMatch(r -> !r.path("description").asString("").isBlank()),
                    "role.sans-libelle",
                    droit);
        });
        Arbre.profils(modele).forEach(profil -> attendu(profil, realm, fautes));
        Arbre.profils(realm).forEach(profil -> present(profil, realm, fautes));
    }

    private void attendu(ObjectNode profil, JsonNode realm, Fautes fautes) {
        String nom = Arbre.nom(profil);
        var trouve = Arbre.nomme(realm.path("groups"), "name", nom);
        fautes.exiger(trouve.isPresent(), "profil.absent", nom);
        trouve.ifPresent(groupe -> {
            Set<String> voulus = droits(profil, modele);
            Set<String> donnes = droits(groupe, realm);
            fautes.exiger(donnes.equals(voulus), "profil.droits", nom, liste(donnes), liste(voulus));
        });
    }

    private void present(ObjectNode profil, JsonNode realm, Fautes fautes) {
        String nom = Arbre.nom(profil);
        fautes.exiger(!profil.path("description").asString("").isBlank(), "profil.sans-description", nom);
        Set<String> connus =
                Arbre.flux(modele.at("/roles/client/" + API)).map(Arbre::nom).collect(Collectors.toSet());
        droits(profil, realm).forEach(droit -> fautes.exiger(connus.contains(droit), "profil.inconnu", nom, droit));
        Set<String> pouvoirs = pouvoirs(profil, realm);
        fautes.exiger(pouvoirs.isEmpty(), "profil.pouvoirs", nom, liste(pouvoirs));
    }

    private static Set<String> droits(ObjectNode profil, JsonNode realm) {
        return roles(profil, realm, API).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pouvoirs(ObjectNode profil, JsonNode realm) {
        return roles(profil, realm, "realm-management").collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its own, and those of the composite roles that it carries. */
    private static Stream<String> roles(ObjectNode profil, JsonNode realm, String client) {
        List<String> composites = Arbre.textes(profil.path("realmRoles")).toList();
        return Stream.concat(
                Arbre.textes(profil.path("clientRoles").path(client)),
                Arbre.flux(realm.path("roles").path("realm"))
                        .filter(role -> composites.contains(Arbre.nom(role)))
                        .flatMap(role -> Arbre.textes(
                                role.path("composites").path("client").path(client))));
    }

    private static String liste(Set<String> droits) {
        return String.join(", ", droits);
    }
}
