package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

/** Where whoever works with the keyboard goes on. */
public final class Clavier {

    private static final String FLECHES = """
            this.addEventListener('keydown', touche => {
              const actes = [...this.querySelectorAll('button')];
              const ici = actes.indexOf(document.activeElement);
              const vers = { ArrowDown: ici + 1, ArrowUp: Math.max(ici, 0) - 1, Home: 0, End: -1 }[touche.key];
              if (vers !== undefined) {
                touche.preventDefault();
                actes.at(vers % actes.length).focus();
              }
            })""";

    private static final String RENDRE = """
            let avant;
            this.addEventListener('focusin', arrivee => { avant = arrivee.relatedTarget; });
            this.addEventListener('click', () => avant?.isConnected && avant.focus())""";

    private static final String ENTREE =
            "this.addEventListener('keydown', touche => touche.key === 'Enter' && touche.stopPropagation())";

    private Clavier() {}

    /** Lets it go from button to button of a menu by the arrows, round and round, and to both ends. */
    static void fleches(Component menu) {
        menu.addAttachListener(_ -> menu.getElement().executeJs(FLECHES));
    }

    /** A button that is gone once it is pressed gives it back to where it came from. */
    static void rendre(Component bouton) {
        bouton.addAttachListener(_ -> bouton.getElement().executeJs(RENDRE));
    }

    /** Enter presses that button, and does not send the form in which it stands. */
    public static void garderEntree(Component bouton) {
        bouton.addAttachListener(_ -> bouton.getElement().executeJs(ENTREE));
    }

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
