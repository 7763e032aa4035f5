package fr.cepage.application.commun;

/** A change did not say which version it was made on. */
public final class VersionManquante extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionManquante() {
        super("version.manquante", null, false, false);
    }
}
