package fr.cepage.ui.commun;

import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.commun.Horloge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** « Today » as the pages show it: the calendar day of the structure of who looks. */
@Component
public class JourDeLaStructure {

    private final Horloge horloge;

    JourDeLaStructure(Horloge horloge) {
        this.horloge = horloge;
    }

    public LocalDate aujourdhui(MoiVue moi) {
        return horloge.aujourdhui(moi.structure().fuseau());
    }
}
