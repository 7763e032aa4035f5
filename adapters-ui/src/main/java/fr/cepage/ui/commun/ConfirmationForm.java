package fr.cepage.ui.commun;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import fr.cepage.domain.droits.Droit;

/**
 * A form with nothing to fill in, but for a reason where one is due: it says what is about to happen and waits for a yes.
 *
 * @param <V> what it is about
 */
public abstract class ConfirmationForm<V> extends Formulaire<V> {

    private final Paragraph question;
    private final TextField raison = new TextField(Textes.texte("confirmation.raison"));

    protected ConfirmationForm(Droit droit, String cleValider) {
        this(droit, cleValider, new Paragraph());
    }

    private ConfirmationForm(Droit droit, String cleValider, Paragraph question) {
        super(droit, cleValider, question);
        this.question = question;
    }

    /** For an act whose reason stays to be read. */
    protected final void exigerRaison() {
        raison.setHelperText(Textes.texte("confirmation.raison.aide"));
        raison.setValueChangeMode(ValueChangeMode.EAGER);
        raison.getElement().setAttribute("colspan", "2");
        obligatoire("raison", raison);
    }

    protected final void demander(String phrase) {
        question.setText(phrase);
        raison.clear();
    }

    @Override
    protected final void envoyer() {
        fireEvent(new ConfirmationEvent(this, raison.getValue()));
    }

    public final Registration addConfirmationListener(ComponentEventListener<ConfirmationEvent> ecoute) {
        return ComponentUtil.addListener(this, ConfirmationEvent.class, ecoute);
    }

    /** Somebody said yes. */
    public static final class ConfirmationEvent extends ComponentEvent<ConfirmationForm<?>> {

        private final String raison;

        ConfirmationEvent(ConfirmationForm<?> source, String raison) {
            super(source, false);
            this.raison = raison;
        }

        /** What was typed for a reason, if one was asked for. */
        public String raison() {
            return raison;
        }
    }
}
