package fr.cepage.ui.projet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import fr.cepage.ui.commun.Textes;

/** The page of a document, in a frame of its own that runs and fetches nothing; renewed where it stands. */
@Tag("cepage-feuille")
@JavaScript("context://apercu.js")
final class Feuille extends Component {

    private static final String CONTENU = "contenu";

    Feuille() {
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Textes.texte("document.apercu.feuille"));
        getElement().setAttribute("tabindex", "0");
    }

    /** @param titre of the frame, for who does not see it */
    void montrer(String titre, String html) {
        getElement().setProperty("titre", titre);
        getElement().setProperty(CONTENU, html);
    }

    String contenu() {
        return getElement().getProperty(CONTENU, "");
    }

    void imprimer() {
        getElement().callJsFunction("imprimer");
    }
}
