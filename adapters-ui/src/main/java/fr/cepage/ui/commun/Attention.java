package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.commun.Avertissement;
import java.util.List;

/** A warning that stands with the field it is about, and is told with it to who cannot see it. */
public final class Attention {

    private Attention() {}

    public static Paragraph phrase(Avertissement avertissement) {
        Paragraph phrase = new Paragraph(Textes.texte(avertissement));
        phrase.addClassName("attention");
        return phrase;
    }

    /**
     * Shows these below that field, under its own help; none: its help alone.
     *
     * @param actes what answers them
     */
    public static void sous(HasHelper champ, List<Avertissement> avertissements, Component... actes) {
        if (avertissements.isEmpty()) {
            champ.setHelperComponent(null);
            return;
        }
        Div dessous = new Div();
        dessous.addClassName("sous-champ");
        String aide = champ.getHelperText();
        if (aide != null && !aide.isEmpty()) {
            dessous.add(new Span(aide));
        }
        avertissements.forEach(avertissement -> dessous.add(phrase(avertissement)));
        dessous.add(actes);
        champ.setHelperComponent(dessous);
    }
}
