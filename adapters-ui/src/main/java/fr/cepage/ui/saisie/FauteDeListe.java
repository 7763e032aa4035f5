package fr.cepage.ui.saisie;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** What is wrong with a list as a whole. */
final class FauteDeListe extends Paragraph implements Lieu {

    private final Button ajouter;

    FauteDeListe(Button ajouter) {
        this.ajouter = ajouter;
        addClassName("lignes-faute");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    @Override
    public boolean lisible() {
        return true;
    }

    @Override
    public void mettreEnFaute(String phrase) {
        setText(phrase);
        setVisible(true);
    }

    @Override
    public void remettreEnOrdre() {
        setVisible(false);
    }

    @Override
    public void viser() {
        ajouter.focus();
    }
}
