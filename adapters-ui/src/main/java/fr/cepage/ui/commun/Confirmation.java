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
 * @param raison whether why is asked for; what is answered stays to be read
 * @param apercu shows what will be; empty: there is nothing to show
 */
public record Confirmation<V>(
        Droit droit,
        String cle,
        Function<V, String> question,
        boolean definitive,
        Raison raison,
        Function<V, Optional<Component>> apercu) {

    public static <V> Confirmation<V> de(Droit droit, String cle, Function<V, String> question) {
        return new Confirmation<>(droit, cle, question, false, Raison.SANS, _ -> Optional.empty());
    }

    public Confirmation<V> sansRetour() {
        return new Confirmation<>(droit, cle, question, true, raison, apercu);
    }

    public Confirmation<V> avecRaison() {
        return new Confirmation<>(droit, cle, question, definitive, Raison.EXIGEE, apercu);
    }

    public Confirmation<V> avecRaisonSiVoulue() {
        return new Confirmation<>(droit, cle, question, definitive, Raison.POSSIBLE, apercu);
    }

    public Confirmation<V> montrant(Function<V, Component> suite) {
        return new Confirmation<>(droit, cle, question, definitive, raison, vue -> Optional.of(suite.apply(vue)));
    }

    /** @param acte what is done after a yes, with the reason if one was asked for */
    public <R> Fenetre<V, String, R> fenetre(V vue, BiFunction<V, String, R> acte) {
        return new Fenetre<>(Textes.texte(cle + ".titre"), vue, new ConfirmationForm<>(this), acte).annulation();
    }

    /** Whether the act is to say why. */
    enum Raison {
        SANS,
        POSSIBLE,
        EXIGEE
    }
}
