package fr.cepage.application.commun;

/** A cursor that this list never gave. */
public final class CurseurInvalide extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CurseurInvalide() {
        super("requete.curseur", null, false, false);
    }
}
