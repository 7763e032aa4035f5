package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import fr.cepage.domain.droits.Droit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is asked before an act that takes something back, with nothing to fill in but for a reason where one is due.
 *
 * @param <V> what the act is about
 * @param droit what it requires
 * @param cle root of its texts: {@code .titre}, {@code .bouton}
 * @param question says what is about to happen
 * @param definitive whether what it takes away does not come back
 * @param motivee whether it takes a reason, which stays to be read
 * @param raisonDue whether it is not done without one
 * @param apercu shows what will be; empty: there is nothing to show
 */
public record Confirmation<V>(
        Droit droit,
        String cle,
        Function<V, String> question,
        boolean definitive,
        boolean motivee,
        boolean raisonDue,
        Function<V, Optional<Component>> apercu) {

    public static <V> Confirmation<V> de(Droit droit, String cle, Function<V, String> question) {
        return new Confirmation<>(droit, cle, question, false, false, false, _ -> Optional.empty());
    }

    public Confirmation<V> sansRetour() {
        return new Confirmation<>(droit, cle, question, true, motivee, raisonDue, apercu);
    }

    public Confirmation<V> avecRaison() {
        return new Confirmation<>(droit, cle, question, definitive, true, true, apercu);
    }

    /** It may be done without saying why. */
    public Confirmation<V> avecRaisonLibre() {
        return new Confirmation<>(droit, cle, question, definitive, true, false, apercu);
    }

    public Confirmation<V> montrant(Function<V, Component> suite) {
        return new Confirmation<>(
                droit, cle, question, definitive, motivee, raisonDue, vue -> Optional.of(suite.apply(vue)));
    }

    /** @param acte what is done after a yes, with the reason if one was given */
    public <R> Fenetre<V, String, R> fenetre(V vue, BiFunction<V, String, R> acte) {
        return new Fenetre<>(Textes.texte(cle + ".titre"), vue, new ConfirmationForm<>(this), acte).annulation();
    }
}
