package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

/** Where whoever works with the keyboard goes on. */
public final class Clavier {

    private Clavier() {}

    /** Brings it to something, even if that is no field and no button. */
    public static void viser(Component composant) {
        composant.getElement().setAttribute("tabindex", "-1");
        if (composant instanceof Focusable<?> visable) {
            visable.focus();
        } else {
            composant.getElement().callJsFunction("focus");
        }
    }
}
