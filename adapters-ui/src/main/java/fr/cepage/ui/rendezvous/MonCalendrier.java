package fr.cepage.ui.rendezvous;

import fr.cepage.application.calendrier.ConsulterMonCalendrier;
import fr.cepage.application.calendrier.CreerMonCalendrier;
import fr.cepage.application.calendrier.RevoquerMonCalendrier;
import fr.cepage.application.droits.MoiVue;
import org.springframework.stereotype.Component;

/** « Mon calendrier »: the address at which calendar programs read one's own agenda. */
@Component
record MonCalendrier(ConsulterMonCalendrier consulter, CreerMonCalendrier creer, RevoquerMonCalendrier revoquer) {

    void ouvrir(MoiVue moi) {
        new MonCalendrierDialog(this, moi.structure().fuseau()).open();
    }
}
