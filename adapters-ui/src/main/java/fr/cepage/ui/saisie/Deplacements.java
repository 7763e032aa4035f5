package fr.cepage.ui.saisie;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** Up and down in a list, by buttons and by Alt with the arrows. */
final class Deplacements {

    private final Lignes lignes;
    private final Ligne ligne;

    Deplacements(Lignes lignes, Ligne ligne) {
        this.lignes = lignes;
        this.ligne = ligne;
    }

    /** Where the keys are heard. */
    void au(NativeButton titre) {
        titre.getElement().setAttribute("aria-keyshortcuts", "Alt+ArrowUp Alt+ArrowDown");
        ecouter(titre, "ArrowUp", -1);
        ecouter(titre, "ArrowDown", 1);
    }

    private void ecouter(NativeButton titre, String touche, int de) {
        titre.getElement()
                .addEventListener("keydown", _ -> deplacer(de))
                .setFilter("event.altKey && event.key === '" + touche + "'")
                .preventDefault();
    }

    private void deplacer(int de) {
        lignes.deplacer(ligne, de);
        ligne.viserTitre();
    }

    /** @param retirer the button that takes the line away; null: it stands elsewhere */
    Div boutons(@Nullable Button retirer) {
        Div boutons = new Div(bouton("lignes.monter", -1), bouton("lignes.descendre", 1));
        boutons.addClassName("ligne-actes");
        if (retirer != null) {
            boutons.add(retirer);
        }
        return boutons;
    }

    private Button bouton(String cle, int de) {
        Button bouton = new Button(Textes.texte(cle));
        bouton.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        bouton.addClickListener(_ -> {
            lignes.deplacer(ligne, de);
            bouton.focus();
        });
        return bouton;
    }
}
