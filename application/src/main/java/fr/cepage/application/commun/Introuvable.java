package fr.cepage.application.commun;

/** The thing does not exist, or belongs to another structure: the two cannot be told apart (DRO-04). */
public final class Introuvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TypeRessource type;

    public Introuvable(TypeRessource type) {
        super(type.cle(), null, false, false);
        this.type = type;
    }

    public TypeRessource type() {
        return type;
    }
}
