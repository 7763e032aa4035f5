package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.ui.commun.Textes;
import java.util.function.Supplier;

/**
 * What a date that was typed would do, before it is saved: the frise and its sentence, read out as it changes. It is
 * computed by the domain; what the domain refuses is told and not drawn.
 */
class ApercuFrise extends Div {

    private final Frise frise = new Frise();
    private final Paragraph phrase = new Paragraph();

    ApercuFrise() {
        addClassName("apercu-frise");
        phrase.getElement().setAttribute("role", "status");
        add(new H3(Textes.texte("apercu.titre")), frise, phrase);
        attendre();
    }

    /** Nothing to show yet. */
    final void attendre() {
        dire(Textes.texte("apercu.attente"), false);
    }

    final void montrer(Supplier<PlanFrise> plan) {
        try {
            montrer(plan.get());
        } catch (RefusMetier refus) {
            Violation violation = refus.principale();
            dire(Textes.texte(violation.code().cle(), violation.parametres().toArray()), true);
        }
    }

    private void montrer(PlanFrise plan) {
        frise.montrer(plan);
        dire(TexteFrise.phrase(plan), false);
        frise.setVisible(true);
    }

    private void dire(String texte, boolean refus) {
        frise.setVisible(false);
        phrase.setText(texte);
        phrase.setClassName("apercu-refus", refus);
    }
}
