package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.popover.Popover;

/** Where whoever works with the keyboard goes on. */
public final class Clavier {

    private static final String FLECHES = """
            $0.addEventListener('opened-changed', ({ detail }) => detail.value && $0.focus());
            this.addEventListener('keydown', touche => {
              const actes = [...$0.querySelectorAll('button')];
              const ici = actes.indexOf(document.activeElement);
              const vers = { ArrowDown: ici + 1, ArrowUp: Math.max(ici, 0) - 1, Home: 0, End: -1 }[touche.key];
              if ($0.opened && vers !== undefined) {
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

    /**
     * Lets it go from button to button of a menu by the arrows, round and round, and to both ends. It is in the menu as
     * soon as that opens: {@code setAutofocus} comes a frame later, and would take it back from an act that a quick
     * reader has gone to.
     *
     * @param autour of the menu and of what opens it
     */
    static void fleches(Component autour, Popover menu) {
        autour.addAttachListener(_ -> autour.getElement().executeJs(FLECHES, menu.getElement()));
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
