package fr.cepage.application.droits;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;

/** Tells the actor who they are here and what they may do. */
@UseCase(lecture = true)
@OuvertATous
public class ConsulterMoi {

    private final ContexteCourant contexteCourant;

    public ConsulterMoi(ContexteCourant contexteCourant) {
        this.contexteCourant = contexteCourant;
    }

    public MoiVue execute() {
        Contexte contexte = contexteCourant.lire();
        return new MoiVue(contexte.acteur(), contexte.structure());
    }
}
