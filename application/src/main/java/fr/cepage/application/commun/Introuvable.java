package fr.cepage.application.commun;

import fr.cepage.domain.journal.Identifiant;
import java.util.function.Supplier;

/** The thing does not exist, or belongs to another structure: the two cannot be told apart (DRO-04). */
public final class Introuvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TypeRessource type;

    public Introuvable(TypeRessource type) {
        super(type.cle(), null, false, false);
        this.type = type;
    }

    /** For {@code orElseThrow}. */
    public static Supplier<Introuvable> de(Identifiant id) {
        return () -> new Introuvable(TypeRessource.de(id.type()));
    }

    public TypeRessource type() {
        return type;
    }
}
