package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cepage.domain.commun.Violation;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/**
 * « Proposer le CEP », with the reasons beside it when it cannot be done (CEP-01, CEP-02, DRO-02). The button then stays
 * where it is and where the keyboard finds it.
 */
class ProposerCepActe extends Div {

    private final Button bouton = new Button(Textes.texte("dispositifs.proposer"));
    private final Div raisons = new Div();
    private boolean possible;

    ProposerCepActe(Runnable proposer) {
        addClassName("proposer-cep");
        raisons.addClassName("raisons");
        raisons.setId("proposer-cep-raisons");
        bouton.addClickListener(_ -> {
            if (possible) {
                proposer.run();
            }
        });
        add(bouton, raisons);
    }

    /** @param empechements why it cannot be done now; none: it can */
    void montrer(List<Violation> empechements) {
        possible = empechements.isEmpty();
        raisons.removeAll();
        raisons.setVisible(!possible);
        empechements.forEach(raison -> raisons.add(
                new Span(Textes.texte(raison.code().cle(), raison.parametres().toArray()))));
        decrire();
    }

    private void decrire() {
        bouton.setThemeVariant(ButtonVariant.PRIMARY, possible);
        bouton.setClassName("empeche", !possible);
        bouton.getElement().setAttribute("aria-disabled", Boolean.toString(!possible));
        if (possible) {
            bouton.getElement().removeAttribute("aria-describedby");
        } else {
            bouton.getElement().setAttribute("aria-describedby", "proposer-cep-raisons");
        }
    }

    void focus() {
        bouton.focus();
    }
}
