package fr.cepage.application.appel;

/** The token names a structure that the platform does not know: its people can do nothing here. */
public final class StructureInconnue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StructureInconnue() {
        super("droit.structure-inconnue", null, false, false);
    }
}
