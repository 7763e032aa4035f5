package fr.cepage.ui.commun;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * Where the keyboard goes back to when a window closes, if what opened it is no longer there by then: an entry of a menu
 * vanishes with the menu. The browser finds what is still there by itself.
 */
final class Retour {

    private final Focusable<?> lieu;

    private Retour(Focusable<?> lieu) {
        this.lieu = lieu;
    }

    /** Does something that may open a window, from a menu that hangs on that button. */
    static void vers(Focusable<?> lieu, Runnable acte) {
        UI page = UI.getCurrent();
        ComponentUtil.setData(page, Retour.class, new Retour(lieu));
        acte.run();
        ComponentUtil.setData(page, Retour.class, null);
    }

    /** The one of the act that opens a window now; empty: it was not opened from a menu. */
    static Optional<Focusable<?>> prendre() {
        Retour retour = ComponentUtil.getData(UI.getCurrent(), Retour.class);
        return Optional.ofNullable(retour).map(ouvre -> ouvre.lieu);
    }
}
