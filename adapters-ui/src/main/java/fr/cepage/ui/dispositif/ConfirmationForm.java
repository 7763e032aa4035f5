package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.ui.commun.Formulaire;

/** A form with nothing to fill in: it says what is about to happen and waits for a yes. */
abstract class ConfirmationForm extends Formulaire<DispositifCepVue> {

    private final Paragraph question = new Paragraph();

    ConfirmationForm(ActeCep acte) {
        super(acte.cle() + ".bouton");
        intercaler(question);
    }

    final void demander(String phrase) {
        question.setText(phrase);
    }

    @Override
    protected final void envoyer() {
        fireEvent(new ConfirmationEvent(this));
    }

    final Registration addConfirmationListener(ComponentEventListener<ConfirmationEvent> ecoute) {
        return addListener(ConfirmationEvent.class, ecoute);
    }

    /** Somebody said yes. */
    static class ConfirmationEvent extends ComponentEvent<ConfirmationForm> {

        ConfirmationEvent(ConfirmationForm source) {
            super(source, false);
        }
    }
}
