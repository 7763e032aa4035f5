package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;

/** Tells the browser what the acts of a card are about, so that it finds the same one again on a page loaded anew. */
public final class Objet {

    private Objet() {}

    /** @param id of what the card shows */
    public static void marquer(Component carte, Object id) {
        carte.getElement().setAttribute("data-objet", id.toString());
    }
}
