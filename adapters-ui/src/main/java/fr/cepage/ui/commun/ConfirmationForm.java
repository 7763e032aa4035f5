package fr.cepage.ui.commun;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Says what is about to happen and waits for a yes. */
final class ConfirmationForm<V> extends Formulaire<V, String> {

    private final Confirmation<V> confirmation;
    private final Paragraph question = new Paragraph();
    private final TextField raison = new TextField(Textes.texte("confirmation.raison"));
    private final Div apercu = new Div();

    ConfirmationForm(Confirmation<V> confirmation) {
        super(confirmation.droit(), confirmation.cle() + ".bouton");
        this.confirmation = confirmation;
        valider().setThemeVariant(ButtonVariant.ERROR, confirmation.definitive());
        intercaler(question);
        if (confirmation.motivee()) {
            raison.setHelperText(Textes.texte("confirmation.raison.aide"));
            raison.setValueChangeMode(ValueChangeMode.EAGER);
            raison.getElement().setAttribute("colspan", "2");
            raison.setRequiredIndicatorVisible(confirmation.raisonDue());
            champ("raison", raison);
        }
        intercaler(apercu);
    }

    @Override
    protected void montrer(V vue) {
        question.setText(confirmation.question().apply(vue));
        raison.clear();
        apercu.removeAll();
        confirmation.apercu().apply(vue).ifPresent(apercu::add);
        apercu.setVisible(apercu.getComponentCount() > 0);
    }

    @Override
    protected String saisie() {
        return raison.getValue();
    }
}
