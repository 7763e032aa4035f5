package fr.cepage.ui.commun;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.cepage.domain.commun.Violation;
import java.util.List;

/**
 * The button of an act, with the reasons beside it when it cannot be done, but for a missing right that the head of the
 * page says once (DRO-02). It then stays where it is and where the keyboard finds it.
 */
public final class ActeExplique extends Div {

    private final Button bouton;
    private final Explication raisons = new Explication("");
    private boolean possible;
    private boolean secondaire;

    /**
     * @param id of the button, unique on the page
     * @param parametres of its label
     */
    public ActeExplique(String cleLibelle, String id, Runnable acte, Object... parametres) {
        bouton = new Button(Textes.texte(cleLibelle, parametres));
        bouton.setId(id);
        addClassName("acte-explique");
        raisons.setId(id + "-raisons");
        bouton.addClickListener(_ -> {
            if (possible) {
                Actes.accomplir(acte);
            }
        });
        add(bouton, raisons);
    }

    /** Beside an act that comes more often. */
    public ActeExplique secondaire() {
        secondaire = true;
        return this;
    }

    /** Inside a text or a card. */
    public ActeExplique discret() {
        bouton.addThemeVariants(ButtonVariant.TERTIARY);
        return secondaire();
    }

    /** @param nom of the button for a screen reader, where several of a page have the same label */
    public ActeExplique nomme(String nom) {
        bouton.setAriaLabel(nom);
        return this;
    }

    /** Alt+Maj+A calls it from the keyboard, wherever one is on the page; one act of a page may have it. */
    public void raccourci() {
        bouton.addClickShortcut(Key.KEY_A, KeyModifier.ALT, KeyModifier.SHIFT);
        bouton.getElement().setAttribute("aria-keyshortcuts", "Alt+Shift+A");
        bouton.getElement().setAttribute("title", Textes.texte("acte.raccourci"));
    }

    /** @param empechements why it cannot be done now; none: it can */
    public void montrer(List<Violation> empechements) {
        permettre(empechements.isEmpty());
        Empechement.dire(bouton, raisons, empechements);
    }

    /** For what stands in the way and is no refusal of any act. */
    public void empecher(String raison) {
        permettre(false);
        raisons.dire(raison);
        Empechement.dire(bouton, raisons.getId().orElseThrow());
    }

    private void permettre(boolean voulu) {
        possible = voulu;
        bouton.setThemeVariant(ButtonVariant.PRIMARY, possible && !secondaire);
    }

    public void focus() {
        bouton.focus();
    }
}
