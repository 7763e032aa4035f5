package fr.cepage.application.droits;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.OuvertATous;
import fr.cepage.application.commun.UseCase;

/** Tells the actor who they are here and what they may do. */
@UseCase(lecture = true)
@OuvertATous
public class ConsulterMoi {

    private final AppelCourant appelCourant;

    public ConsulterMoi(AppelCourant appelCourant) {
        this.appelCourant = appelCourant;
    }

    public MoiVue execute() {
        Appel appel = appelCourant.appel();
        return new MoiVue(appel.acteur(), appel.structure());
    }
}
