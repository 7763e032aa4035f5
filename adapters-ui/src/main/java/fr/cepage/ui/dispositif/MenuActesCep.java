package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.ui.commun.Textes;
import java.util.function.Consumer;

/**
 * The menu « Actions » of a CEP. An act that cannot be done stays in its place, reachable by keyboard, and says why and
 * what to do first (DRO-02); it is never silently absent.
 */
class MenuActesCep extends MenuBar {

    MenuActesCep(DispositifCepVue cep, String titre, Consumer<ActeCep> choix) {
        addClassName("menu-actes");
        MenuItem actions = addItem(new Span(Textes.texte("dispositif.actions")));
        actions.add(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        actions.setAriaLabel(Textes.texte("dispositif.actions.de", titre));
        ActesOfferts.de(cep).forEach(acte -> ActesOfferts.empechement(acte, cep)
                .ifPresentOrElse(raison -> empeche(actions, acte, raison), () -> possible(actions, acte, choix)));
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    private static void possible(MenuItem actions, ActeCep acte, Consumer<ActeCep> choix) {
        actions.getSubMenu().addItem(Textes.texte(acte.cle()), clic -> choix.accept(acte));
    }

    private static void empeche(MenuItem actions, ActeCep acte, Violation raison) {
        Component contenu = new Div(new Span(Textes.texte(acte.cle())), explication(raison));
        contenu.addClassName("acte-empeche");
        MenuItem item = actions.getSubMenu().addItem(contenu);
        item.getElement().setAttribute("aria-disabled", "true");
        item.setKeepOpen(true);
    }

    private static Span explication(Violation raison) {
        Span explication = new Span(
                Textes.texte(raison.code().cle(), raison.parametres().toArray()));
        explication.addClassName("acte-raison");
        return explication;
    }
}
