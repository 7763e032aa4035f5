package fr.cepage.ui.commun;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import java.util.function.BiFunction;

/** A choice among values that only the server knows, found by a part of their name. */
public final class ChampRecherche<T> extends ComboBox<T> implements SaisieLisible {

    private final ChoixTape<T> tape;

    public ChampRecherche(
            String cleLibelle, ItemLabelGenerator<T> libelle, BiFunction<String, PageVoulue, Page<T>> recherche) {
        super(Textes.texte(cleLibelle));
        setItemLabelGenerator(libelle);
        tape = ChoixTape.parmi(this, recherche);
    }

    @Override
    public boolean lisible() {
        return tape.lisible();
    }
}
