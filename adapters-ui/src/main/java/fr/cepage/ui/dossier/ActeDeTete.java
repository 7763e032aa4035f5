package fr.cepage.ui.dossier;

import com.vaadin.flow.component.Component;

/**
 * An act that the dossier calls for, in its head, wherever one is in it: after each act, the next natural one. Each is a
 * prototype bean; they stand in the order of their {@code @Order}.
 */
public interface ActeDeTete {

    /** What stands in the head. */
    Component composant();

    /** Called at each arrival and after each act on the dossier, with the dossier as it is now. */
    void montrer(DossierCourant dossier);
}
