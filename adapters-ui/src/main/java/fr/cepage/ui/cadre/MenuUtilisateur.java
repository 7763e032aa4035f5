package fr.cepage.ui.cadre;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cepage.ui.commun.Initiales;
import fr.cepage.ui.commun.Textes;

/** Who is there, and the way out. */
final class MenuUtilisateur extends Div {

    MenuUtilisateur(String nom, Deconnexion deconnexion) {
        addClassName("utilisateur");
        Button sortir = new Button(Textes.texte("cadre.se-deconnecter"), _ -> deconnexion.executer());
        sortir.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Initiales(nom), new Span(nom), sortir);
    }
}
