package fr.cepage.ui.commun;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;

/**
 * A form with nothing to fill in: it says what is about to happen and waits for a yes.
 *
 * @param <V> what it is about
 */
public abstract class ConfirmationForm<V> extends Formulaire<V> {

    private static final long serialVersionUID = 1L;

    private final Paragraph question;

    protected ConfirmationForm(String cleValider) {
        this(cleValider, new Paragraph());
    }

    private ConfirmationForm(String cleValider, Paragraph question) {
        super(cleValider, question);
        this.question = question;
    }

    protected final void demander(String phrase) {
        question.setText(phrase);
    }

    @Override
    protected final void envoyer() {
        fireEvent(new ConfirmationEvent(this));
    }

    public final Registration addConfirmationListener(ComponentEventListener<ConfirmationEvent> ecoute) {
        return ComponentUtil.addListener(this, ConfirmationEvent.class, ecoute);
    }

    /** Somebody said yes. */
    public static final class ConfirmationEvent extends ComponentEvent<ConfirmationForm<?>> {

        private static final long serialVersionUID = 1L;

        ConfirmationEvent(ConfirmationForm<?> source) {
            super(source, false);
        }
    }
}
