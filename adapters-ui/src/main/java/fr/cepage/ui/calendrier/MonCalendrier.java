package fr.cepage.ui.calendrier;

import fr.cepage.application.calendrier.ConsulterMonCalendrier;
import fr.cepage.application.calendrier.CreerMonCalendrier;
import fr.cepage.application.calendrier.RevoquerMonCalendrier;
import fr.cepage.application.droits.MoiVue;
import org.springframework.stereotype.Component;

/** « Mon calendrier »: the address at which calendar programs read one's own agenda. */
@Component
public final class MonCalendrier {

    private final ConsulterMonCalendrier consulter;
    private final CreerMonCalendrier creer;
    private final RevoquerMonCalendrier revoquer;

    MonCalendrier(ConsulterMonCalendrier consulter, CreerMonCalendrier creer, RevoquerMonCalendrier revoquer) {
        this.consulter = consulter;
        this.creer = creer;
        this.revoquer = revoquer;
    }

    public void ouvrir(MoiVue moi) {
        new MonCalendrierDialog(consulter, creer, revoquer, moi.structure().fuseau()).open();
    }
}
