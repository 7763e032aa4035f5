package fr.cepage.ui.commun;

import com.vaadin.flow.component.textfield.TextArea;

/** A text of several lines; Enter starts a new one rather than sending the form around it. */
public final class ChampProse extends TextArea {

    private static final String LIGNES_MIN = "6rem";

    public ChampProse(String cleLibelle) {
        super(Textes.texte(cleLibelle));
        setMinHeight(LIGNES_MIN);
        getElement()
                .addEventListener("keydown", _ -> {})
                .setFilter("event.key === 'Enter'")
                .stopPropagation();
    }
}
