package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import fr.cepage.domain.commun.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells every reader that a button stays in its place although its act cannot be done now (DRO-02). */
public final class Empechement {

    private static final String ATTRIBUT = "aria-disabled";
    private static final String CLASSE = "empeche";

    private Empechement() {}

    /**
     * @param ici where the reasons are said, but for a right that the head of the page says
     * @param raisons why its act cannot be done now; none: it can
     */
    public static void dire(Button bouton, Explication ici, List<Violation> raisons) {
        List<String> ou = new ArrayList<>();
        List<Violation> siennes = new ArrayList<>();
        raisons.forEach(
                raison -> DroitsManquants.dire(raison.code()).ifPresentOrElse(ou::add, () -> siennes.add(raison)));
        ici.dire(Textes.phrases(siennes));
        if (!siennes.isEmpty()) {
            ici.getId().ifPresent(ou::add);
        }
        dire(bouton, ou.isEmpty() ? null : String.join(" ", ou));
    }

    /** @param idRaisons of the elements that say why; null: nothing stands in the way */
    static void dire(Button bouton, @Nullable String idRaisons) {
        boolean empeche = idRaisons != null;
        bouton.setClassName(CLASSE, empeche);
        bouton.getElement().setAttribute(ATTRIBUT, Boolean.toString(empeche));
        if (empeche) {
            bouton.getElement().setAttribute("aria-describedby", idRaisons);
        } else {
            bouton.getElement().removeAttribute("aria-describedby");
        }
        if (ComponentUtil.getData(bouton, Empechement.class.getName()) == null) {
            ComponentUtil.setData(bouton, Empechement.class.getName(), true);
            bouton.addAttachListener(_ -> redire(bouton));
        }
        redire(bouton);
    }

    /** The component of the browser takes the attribute away while it sets itself up. */
    private static void redire(Component bouton) {
        bouton.getElement()
                .executeJs(
                        "Promise.resolve(this.updateComplete).then(() => this.setAttribute($0, $1))",
                        ATTRIBUT,
                        bouton.getElement().getAttribute(ATTRIBUT));
    }
}
