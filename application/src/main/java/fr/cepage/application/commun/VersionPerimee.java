package fr.cepage.application.commun;

/** Somebody else changed the thing since it was read; nothing was written. */
public final class VersionPerimee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionPerimee() {
        super("version.perimee", null, false, false);
    }
}
