package fr.cepage.bootstrap.realm;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the lists of named objects that a realm is made of. */
final class Arbre {

    private Arbre() {}

    /** The objects of a list; none where there is no list. */
    static Stream<ObjectNode> flux(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    static Optional<ObjectNode> nomme(JsonNode liste, String membre, String nom) {
        return flux(liste)
                .filter(objet -> nom.equals(objet.path(membre).asString("")))
                .findFirst();
    }

    /** The texts of a list; none where there is no list. */
    static Stream<String> textes(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false).map(JsonNode::asString);
    }

    static String nom(ObjectNode objet) {
        return objet.path("name").asString("");
    }

    /** As it is shown to people; empty where it is missing. */
    static String texte(JsonNode valeur) {
        return valeur.isValueNode() ? valeur.asString("") : valeur.isMissingNode() ? "" : valeur.toString();
    }

    /** The groups that grant rights: all at the top but the one of the structures. */
    static Stream<ObjectNode> profils(JsonNode realm) {
        return flux(realm.path("groups")).filter(groupe -> !Delegation.STRUCTURES.equals(nom(groupe)));
    }
}
