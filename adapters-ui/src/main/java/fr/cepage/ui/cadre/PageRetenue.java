package fr.cepage.ui.cadre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.ui.commun.Echec;
import fr.cepage.ui.commun.Explication;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/**
 * The page inside the frame. Once its reader may see it no longer, it says so and withdraws; what was typed waits for
 * the right to come back, and stays to be read and copied unless it belongs to a structure that the reader has left.
 */
final class PageRetenue extends Main {

    private final Div annonce = new Div();
    private final Div contenu = new Div();
    private String dit = "";

    PageRetenue() {
        addClassName("contenu");
        getElement().setAttribute("tabindex", "-1");
        annonce.getElement().setAttribute("role", "alert");
        add(annonce, contenu);
    }

    void montrer(Component page) {
        contenu.removeAll();
        contenu.add(page);
    }

    void retirer(Component page) {
        contenu.getElement().removeChild(page.getElement());
    }

    void viser() {
        getElement().callJsFunction("focus");
    }

    /** @param refus why it would no longer open; null: it would */
    void retenir(@Nullable RuntimeException refus) {
        boolean ailleurs = refus instanceof Introuvable;
        contenu.setVisible(!ailleurs);
        contenu.setClassName("contenu-retenu", refus != null && !ailleurs);
        annoncer(refus == null ? "" : phrase(refus, ailleurs));
    }

    private static String phrase(RuntimeException refus, boolean ailleurs) {
        return Echec.de(refus).phrase() + " " + Textes.texte(ailleurs ? "introuvable.conseil" : "page.retenue");
    }

    private void annoncer(String phrase) {
        if (!phrase.equals(dit)) {
            dit = phrase;
            annonce.removeAll();
            if (!phrase.isEmpty()) {
                annonce.add(new Explication(phrase));
            }
        }
    }
}
