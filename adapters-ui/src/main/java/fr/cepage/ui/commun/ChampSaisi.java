package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.HasAutocomplete;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field of a form: what was read into it, what was typed since, and what is wrong with that. */
final class ChampSaisi<T> {

    private final Component composant;
    private final HasValue<?, T> valeur;
    private final HasValidation validation;
    private @Nullable T lue;

    <C extends Component & HasValidation & HasValue<?, T>> ChampSaisi(C champ) {
        composant = champ;
        valeur = champ;
        validation = champ;
        lue = champ.getValue();
        champ.setManualValidation(true);
        if (champ instanceof HasAutocomplete remplissable) {
            remplissable.setAutocomplete(Autocomplete.OFF);
        }
        champ.addValueChangeListener(_ -> remettreEnOrdre());
    }

    /** From now on this is what was read, not what was typed. */
    void noter() {
        lue = valeur.getValue();
        remettreEnOrdre();
    }

    /**
     * What restores that which was typed once newer values have been shown; it tells what stands against it, if
     * anything does. Empty when nothing was typed.
     */
    Optional<Reprise> reprise() {
        T typee = valeur.getValue();
        T avant = lue;
        return Objects.equals(typee, avant) ? Optional.empty() : Optional.of(() -> reprendre(typee, avant));
    }

    private Optional<String> reprendre(T typee, @Nullable T avant) {
        T enregistree = valeur.getValue();
        if (Objects.equals(enregistree, typee)) {
            return Optional.empty();
        }
        valeur.setValue(typee);
        return Objects.equals(enregistree, avant)
                ? Optional.empty()
                : Optional.of(Textes.texte("formulaire.divergence", libelle(), lisible(enregistree)));
    }

    /** Whether it holds something else than what was read. */
    boolean modifie() {
        return !lisible() || !Objects.equals(valeur.getValue(), lue);
    }

    /** Whether what was typed can be understood at all; when not, the field already says why. */
    boolean lisible() {
        return !(composant instanceof SaisieLisible saisie) || saisie.lisible();
    }

    /** Whether anybody can see it. */
    boolean montre() {
        return composant.isVisible();
    }

    void mettreEnFaute(String message) {
        validation.setErrorMessage(message);
        validation.setInvalid(true);
    }

    void remettreEnOrdre() {
        if (lisible()) {
            validation.setInvalid(false);
            validation.setErrorMessage("");
        }
    }

    void viser() {
        if (composant instanceof Focusable<?> visable) {
            visable.focus();
        }
    }

    void lectureSeule(boolean seule) {
        valeur.setReadOnly(seule);
    }

    private String libelle() {
        return composant instanceof HasLabel etiquete ? etiquete.getLabel() : "";
    }

    private static String lisible(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> Textes.texte("formulaire.vide");
            case LocalDate jour -> Jours.texte(jour);
            default -> valeur.toString().isEmpty() ? Textes.texte("formulaire.vide") : valeur.toString();
        };
    }

    /** Puts back what was typed. */
    @FunctionalInterface
    interface Reprise {

        Optional<String> appliquer();
    }
}
