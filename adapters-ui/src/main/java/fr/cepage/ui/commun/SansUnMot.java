package fr.cepage.ui.commun;

import fr.cepage.domain.commun.RefusMetier;

/** For what nobody has asked for: what cannot be done now is tried again later. */
enum SansUnMot implements AffichageRefus {
    AFFICHAGE;

    @Override
    public void refuser(RefusMetier refus) {
        // nobody waits for it
    }

    @Override
    public void perimer() {
        // nobody waits for it
    }

    @Override
    public void signaler(String message) {
        // nobody waits for it
    }

    @Override
    public void effacer() {
        // nothing was said
    }
}
