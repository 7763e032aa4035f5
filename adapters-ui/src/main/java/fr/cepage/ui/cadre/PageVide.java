package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;

/** A page with nothing but a sentence and the way back to the list. */
final class PageVide extends Div {

    PageVide(String phrase, String conseil) {
        addClassNames("carte", "page-vide");
        add(
                new H1(phrase),
                new Paragraph(conseil),
                new Anchor("/" + Adresses.DOSSIERS, Textes.texte("introuvable.retour")));
    }
}
