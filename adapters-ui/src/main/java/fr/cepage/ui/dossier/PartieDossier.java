package fr.cepage.ui.dossier;

/** A page below the head of a dossier, with an address of its own. */
@FunctionalInterface
public interface PartieDossier {

    /** Called at each arrival, with the dossier as it is now. */
    void montrer(DossierCourant dossier);
}
