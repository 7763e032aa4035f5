package fr.cepage.ui.commun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What concerns a form as a whole, above its fields; read out as soon as it changes. */
final class MessageFormulaire extends Div {

    MessageFormulaire() {
        addClassName("message-formulaire");
        getElement().setAttribute("role", "alert");
    }

    void montrer(List<String> phrases) {
        removeAll();
        phrases.stream().distinct().forEach(phrase -> add(new Paragraph(phrase)));
        if (!phrases.isEmpty()) {
            scrollIntoView();
        }
    }

    void montrerPerime(Runnable recharger) {
        montrer(List.of(Textes.texte("formulaire.perime")));
        add(new Button(Textes.texte("formulaire.recharger"), _ -> recharger.run()));
    }
}
