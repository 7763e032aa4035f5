package fr.cepage.ui.commun;

import fr.cepage.application.appel.Essai;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form and the act that it sends to, in a window of its own: done once however often the button is pressed; a stale
 * version keeps what was typed.
 *
 * @param <V> the thing that is shown, as it was read
 * @param <S> what is typed
 * @param <R> what the act gives
 */
public final class Fenetre<V, S extends @Nullable Object, R> {

    private final Formulaire<V, S> formulaire;
    private final BiFunction<V, S, R> acte;
    private final DialogueFormulaire dialogue;
    private UnaryOperator<V> lecture = UnaryOperator.identity();
    private Consumer<R> annonce = _ -> {};
    private Runnable echec = () -> {};
    private V vue;

    /** @param acte what is asked for, of the thing as it is shown and with what was typed */
    public Fenetre(String titre, V vue, Formulaire<V, S> formulaire, BiFunction<V, S, R> acte) {
        this.vue = vue;
        this.formulaire = formulaire;
        this.acte = acte;
        dialogue = new DialogueFormulaire(titre, formulaire);
        formulaire.prevoirPar(saisie -> Essai.refus(() -> this.acte.apply(this.vue, saisie)));
        formulaire.afficher(vue);
    }

    /** @param relecture reads the thing again as it is now */
    public Fenetre<V, S, R> relue(UnaryOperator<V> relecture) {
        lecture = relecture;
        return this;
    }

    /** @param recit says what came of it */
    public Fenetre<V, S, R> annoncee(Consumer<R> recit) {
        annonce = recit;
        return this;
    }

    /** @param suite what to do when it was not done, beside telling why */
    public Fenetre<V, S, R> sinon(Runnable suite) {
        echec = suite;
        return this;
    }

    /** For acts that take something back, so that « Annuler » would be taken for their name. */
    Fenetre<V, S, R> annulation() {
        dialogue.renoncerPar("acte.renoncer");
        return this;
    }

    /** @param apres what to do once the act was done and stored */
    public void ouvrir(Consumer<R> apres) {
        formulaire.relier(saisie -> envoyer(saisie, apres), this::relire);
        dialogue.open();
    }

    private void envoyer(S saisie, Consumer<R> apres) {
        if (dialogue.isOpened()) {
            Actes.executer(() -> acte.apply(vue, saisie), formulaire.affichage())
                    .ifPresentOrElse(resultat -> conclure(resultat, apres), echec);
        }
    }

    private void conclure(R resultat, Consumer<R> apres) {
        dialogue.close();
        annonce.accept(resultat);
        Actes.accomplir(() -> apres.accept(resultat));
    }

    private void relire() {
        Actes.executer(() -> lecture.apply(vue), formulaire.affichage()).ifPresent(lue -> {
            vue = lue;
            formulaire.reprendre(lue);
        });
    }
}
