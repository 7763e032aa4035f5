package fr.cepage.ui.commun;

import com.vaadin.flow.component.html.Div;

/** Why something is not possible here, in the place where it would be (DRO-02): never silently absent. */
public final class Explication extends Div {

    public Explication(String phrase) {
        addClassName("explication");
        getElement().setAttribute("role", "note");
        dire(phrase);
    }

    /** Something else; for nothing it is not there. */
    public void dire(String phrase) {
        setText(phrase);
        setVisible(!phrase.isEmpty());
    }
}
