package fr.cepage.application.commun;

/** What stores everything is away for a moment: nothing was done, and the next try may succeed. */
public final class Indisponible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Indisponible(Throwable cause) {
        super("service.indisponible", cause, false, false);
    }
}
