package fr.cepage.ui.dossier;

import com.vaadin.flow.component.Component;

/**
 * A panel in the column at the right of a dossier, whatever part of it is shown. Each is a prototype bean; they stand in
 * the order of their {@code @Order}.
 */
public interface PanneauDossier {

    /** What stands in the column. */
    Component composant();

    /** Called at each arrival and after each act on the dossier, with the dossier as it is now. */
    void montrer(DossierCourant dossier);
}
