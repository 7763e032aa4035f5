package fr.cepage.ui.saisie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.HasAutocomplete;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cepage.application.brouillon.Noeud;
import fr.cepage.application.brouillon.Noeud.Texte;
import fr.cepage.ui.commun.SaisieLisible;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One value, typed into one field. */
final class Champ<T> implements Partie, Lieu {

    /** Nobody has typed for so long: what stands there is told to the server. */
    private static final int REPOS = 1_200;

    private final Component composant;
    private final HasValue<?, T> valeur;
    private final HasValidation validation;
    private final Ecriture<T> ecriture;
    private boolean montre;

    <C extends Component & HasValidation & HasValue<?, T>> Champ(C champ, Ecriture<T> ecriture, Runnable changement) {
        composant = champ;
        valeur = champ;
        validation = champ;
        this.ecriture = ecriture;
        champ.setManualValidation(true);
        if (champ instanceof HasAutocomplete remplissable) {
            remplissable.setAutocomplete(Autocomplete.OFF);
        }
        if (champ instanceof HasValueChangeMode tape) {
            tape.setValueChangeMode(ValueChangeMode.LAZY);
            tape.setValueChangeTimeout(REPOS);
        }
        champ.addValueChangeListener(_ -> {
            remettreEnOrdre();
            if (!montre) {
                changement.run();
            }
        });
    }

    @Override
    public @Nullable Noeud valeur() {
        String texte = valeur.isEmpty() ? null : ecriture.texte(valeur.getValue());
        return texte == null || texte.isBlank() ? null : new Texte(texte);
    }

    /** What stands there already is not touched: somebody may be typing on. */
    @Override
    public void montrer(@Nullable Noeud nouvelle) {
        if (!Objects.equals(nouvelle, valeur())) {
            montre = true;
            ecriture.montrer(nouvelle instanceof Texte texte ? texte.valeur() : null);
            montre = false;
        }
        remettreEnOrdre();
    }

    @Override
    public void lectureSeule(boolean seule) {
        valeur.setReadOnly(seule);
    }

    @Override
    public Optional<Lieu> lieu(String reste) {
        return Optional.of(this);
    }

    @Override
    public Stream<Lieu> lieux() {
        return Stream.of(this);
    }

    @Override
    public boolean lisible() {
        return !(composant instanceof SaisieLisible saisie) || saisie.lisible();
    }

    @Override
    public void mettreEnFaute(String phrase) {
        validation.setErrorMessage(phrase);
        validation.setInvalid(true);
    }

    @Override
    public void remettreEnOrdre() {
        if (lisible()) {
            validation.setInvalid(false);
            validation.setErrorMessage("");
        }
    }

    @Override
    public void viser() {
        if (composant instanceof Focusable<?> visable) {
            visable.focus();
        }
    }

    void aider(String aide) {
        if (composant instanceof HasHelper aidable) {
            aidable.setHelperText(aide);
        }
    }

    Component composant() {
        return composant;
    }

    /** How a field holds a text. */
    interface Ecriture<T> {

        /** Of what stands in the field. */
        @Nullable
        String texte(T valeur);

        /** @param texte null: nothing */
        void montrer(@Nullable String texte);
    }
}
