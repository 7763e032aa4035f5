package fr.cepage.ui.commun;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.domain.commun.Nettoyage;
import org.jspecify.annotations.Nullable;

/** A small whole number, typed; what is too great or below zero stays as typed, and the rule tells its bounds. */
public final class ChampNombre extends TextField {

    private static final int ILLISIBLE = -1;

    public ChampNombre(String cleLibelle) {
        super(Textes.texte(cleLibelle));
        setAllowedCharPattern("[-0-9]");
        getElement().setAttribute("inputmode", "numeric");
    }

    public void montrer(@Nullable Integer nombre) {
        setValue(nombre == null ? "" : nombre.toString());
    }

    /** Null when nothing was typed; what is no number is one that no rule accepts. */
    public @Nullable Integer nombre() {
        String saisi = Nettoyage.valeur(getValue());
        if (saisi == null) {
            return null;
        }
        try {
            return Integer.valueOf(saisi);
        } catch (NumberFormatException illisible) {
            return ILLISIBLE;
        }
    }
}
