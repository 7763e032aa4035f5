package fr.cepage.ui.evenement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** What becomes of the event en cours when another one is saved; it depends on « déjà clos » (EVT-03, EVT-06). */
final class EvenementQuiContinue extends Paragraph {

    private final Checkbox clos;
    private @Nullable EvenementVue enCours;
    private boolean cede;

    /** @param clos whether the other one is over already */
    EvenementQuiContinue(Checkbox clos) {
        this.clos = clos;
        addClassName("attention");
        clos.addValueChangeListener(_ -> dire());
        dire();
    }

    /**
     * @param continue_ null: none is en cours
     * @param cedant whether it would end when the other one opens, being of an earlier day
     */
    void montrer(@Nullable EvenementVue continue_, boolean cedant) {
        enCours = continue_;
        cede = cedant;
        dire();
    }

    private void dire() {
        setVisible(enCours != null);
        if (enCours != null) {
            setText(Textes.texte("evenement.autre." + suite(), enCours.date()));
        }
    }

    private String suite() {
        if (clos.getValue()) {
            return "reste";
        }
        return cede ? "cede" : "empeche";
    }
}
