package fr.cepage.application.appel;

import fr.cepage.domain.droits.Droit;

/** The actor lacks a right (DRO-02, DRO-05, DRO-06); the answer names it and sends to the référent i-milo. */
public final class DroitManquant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Droit droit;

    public DroitManquant(Droit droit) {
        super(droit.cle(), null, false, false);
        this.droit = droit;
    }

    public Droit droit() {
        return droit;
    }
}
