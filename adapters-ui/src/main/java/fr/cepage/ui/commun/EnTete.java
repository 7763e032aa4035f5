package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The head of a page: its title, and what can be done there. */
public final class EnTete extends Header {

    public EnTete(String titre, Component... actions) {
        addClassName("en-tete");
        Div aDroite = new Div(actions);
        aDroite.addClassName("en-tete-actions");
        add(new H1(titre), aDroite);
    }
}
