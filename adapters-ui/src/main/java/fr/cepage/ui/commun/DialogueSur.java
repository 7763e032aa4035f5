package fr.cepage.ui.commun;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * An act on something that exists, in a window of its own: done once however often the button is pressed; a stale
 * version keeps what was typed.
 *
 * @param <V> the thing as it was read
 */
public abstract class DialogueSur<V> {

    private final Formulaire<V> formulaire;
    private final UnaryOperator<V> relecture;
    private final DialogueFormulaire fenetre;
    private V vue;
    private Runnable suite = () -> {};

    /** @param relecture reads the thing again as it is now */
    protected DialogueSur(String titre, V vue, Formulaire<V> formulaire, UnaryOperator<V> relecture) {
        this.vue = vue;
        this.formulaire = formulaire;
        this.relecture = relecture;
        this.fenetre = new DialogueFormulaire(titre, formulaire);
        formulaire.afficher(vue);
        formulaire.addRechargementListener(_ -> recharger());
    }

    /** For acts that take something back, so that « Annuler » would be taken for their name. */
    protected final void annulation() {
        fenetre.renoncerPar("acte.renoncer");
    }

    /** @param apres what to do once the act was done and stored */
    public final void ouvrir(Runnable apres) {
        suite = apres;
        fenetre.open();
    }

    /** @param annonce says what came of it */
    protected final <T> void faire(Supplier<T> useCase, Consumer<T> annonce) {
        if (fenetre.isOpened()) {
            Actes.executer(useCase, formulaire).ifPresent(resultat -> {
                fenetre.close();
                annonce.accept(resultat);
                suite.run();
            });
        }
    }

    /** The one that is shown. */
    protected final V vue() {
        return vue;
    }

    private void recharger() {
        Actes.executer(() -> relecture.apply(vue), formulaire).ifPresent(lue -> {
            vue = lue;
            formulaire.reprendre(lue);
        });
    }
}
