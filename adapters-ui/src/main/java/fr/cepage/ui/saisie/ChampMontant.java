package fr.cepage.ui.saisie;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import fr.cepage.ui.commun.Textes;

/** An amount, typed the French way; set in order once it is left. */
final class ChampMontant extends TextField {

    ChampMontant(String cleLibelle) {
        super(Textes.texte(cleLibelle));
        getElement().setAttribute("inputmode", "decimal");
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        addBlurListener(_ -> {
            String net = Montants.saisi(Montants.lire(getValue()));
            if (!net.equals(getValue())) {
                setValue(net);
            }
        });
    }
}
