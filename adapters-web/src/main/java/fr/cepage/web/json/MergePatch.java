package fr.cepage.web.json;

import tools.jackson.databind.node.ObjectNode;

/**
 * A change as it was sent (RFC 7396): what is absent stays, what is null goes.
 *
 * @param <T> what it changes, in the form in which it would be sent as a whole
 */
public final class MergePatch<T extends Record> {

    private final ObjectNode changement;
    private final Class<T> type;

    private MergePatch(ObjectNode changement, Class<T> type) {
        this.changement = changement;
        this.type = type;
    }

    /** Refuses what could not be applied to anything. */
    static <T extends Record> MergePatch<T> lire(byte[] corps, Class<T> type) {
        var arbre = CorpsJson.lire(corps);
        CorpsJson.lier(arbre, type);
        return new MergePatch<>((ObjectNode) arbre, type);
    }

    public boolean contient(String membre) {
        return changement.has(membre);
    }

    public T appliquer(T actuel) {
        return CorpsJson.lier(CorpsJson.fusionner(CorpsJson.arbre(actuel), changement), type);
    }
}
