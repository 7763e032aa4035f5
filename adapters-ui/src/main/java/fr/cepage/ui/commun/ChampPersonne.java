package fr.cepage.ui.commun;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.domain.droits.UtilisateurId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The choice of somebody of the own structure, by a part of the name. */
public final class ChampPersonne extends ComboBox<PersonneVue> implements SaisieLisible {

    private final ChoixTape<PersonneVue> tape;

    public ChampPersonne(String cleLibelle, RechercherUtilisateurs rechercher) {
        super(Textes.texte(cleLibelle));
        setItemLabelGenerator(PersonneVue::nom);
        setClearButtonVisible(true);
        tape = ChoixTape.parmi(this, rechercher::execute);
    }

    @Override
    public boolean lisible() {
        return tape.lisible();
    }

    /** The {@code sub} of who was chosen; null: nobody. */
    public @Nullable String sub() {
        return Optional.ofNullable(getValue())
                .map(PersonneVue::id)
                .map(UtilisateurId::sub)
                .orElse(null);
    }
}
