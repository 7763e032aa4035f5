package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.Component;
import fr.cepage.application.pacea.DispositifsVue;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.List;

/** Dispositifs of another kind on the page of the CEP, each with its card and with an act in the head of the page. */
public interface AutresDispositifs {

    /** What makes one. */
    Component acte();

    /**
     * Takes those of that dossier as they were just read.
     *
     * @param relecture shows the page anew, after an act
     */
    void recevoir(DossierCourant dossier, DispositifsVue lus, Runnable relecture);

    List<? extends Component> enCours();

    List<? extends Component> clos();
}
