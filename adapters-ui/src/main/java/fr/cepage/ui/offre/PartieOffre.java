package fr.cepage.ui.offre;

/** A page below the head of an offer, with an address of its own. */
@FunctionalInterface
interface PartieOffre {

    /** Called at each arrival, with the offer as it is now. */
    void montrer(OffreLayout offre);
}
