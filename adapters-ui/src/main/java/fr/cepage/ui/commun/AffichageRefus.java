package fr.cepage.ui.commun;

import fr.cepage.domain.commun.RefusMetier;

/** Where somebody is told that an act was not done; what they typed stays. */
public interface AffichageRefus {

    /** Every broken rule, beside its field where there is one. */
    void refuser(RefusMetier refus);

    /** Somebody changed the thing meanwhile: offers to reload it. */
    void perimer();

    /** Any other reason, in one sentence. */
    void signaler(String message);

    /** The act was done: earlier messages have no more reason to stand. */
    void effacer();
}
