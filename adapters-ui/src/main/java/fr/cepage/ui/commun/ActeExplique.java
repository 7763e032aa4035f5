package fr.cepage.ui.commun;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cepage.domain.commun.Violation;
import java.util.List;

/**
 * The button of an act, with the reasons beside it when it cannot be done (DRO-02). It then stays where it is and where
 * the keyboard finds it.
 */
public final class ActeExplique extends Div {

    private final Button bouton;
    private final Div raisons = new Div();
    private final String idRaisons;
    private boolean possible;
    private boolean secondaire;

    /**
     * @param id of the button, unique on the page
     * @param parametres of its label
     */
    public ActeExplique(String cleLibelle, String id, Runnable acte, Object... parametres) {
        bouton = new Button(Textes.texte(cleLibelle, parametres));
        bouton.setId(id);
        idRaisons = id + "-raisons";
        addClassName("acte-explique");
        raisons.addClassName("raisons");
        raisons.setId(idRaisons);
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

    /** Alt+Maj+A calls it from the keyboard, wherever one is on the page; one act of a page may have it. */
    public void raccourci() {
        bouton.addClickShortcut(Key.KEY_A, KeyModifier.ALT, KeyModifier.SHIFT);
        bouton.getElement().setAttribute("aria-keyshortcuts", "Alt+Shift+A");
        bouton.getElement().setAttribute("title", Textes.texte("acte.raccourci"));
    }

    /** @param empechements why it cannot be done now; none: it can */
    public void montrer(List<Violation> empechements) {
        montrerRaisons(empechements.stream().map(Textes::texte).toList());
    }

    /** For what stands in the way and is no refusal of any act. */
    public void empecher(String raison) {
        montrerRaisons(List.of(raison));
    }

    private void montrerRaisons(List<String> phrases) {
        possible = phrases.isEmpty();
        raisons.removeAll();
        raisons.setVisible(!possible);
        phrases.forEach(phrase -> raisons.add(new Span(phrase)));
        decrire();
    }

    private void decrire() {
        bouton.setThemeVariant(ButtonVariant.PRIMARY, possible && !secondaire);
        Empechement.dire(bouton, possible ? null : idRaisons);
    }

    public void focus() {
        bouton.focus();
    }
}
