package fr.cepage.web.transport;

/** The body is larger than any request of this API needs to be. */
public final class RequeteTropGrande extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RequeteTropGrande() {
        super("requete.trop-grande", null, false, false);
    }
}
