package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.ui.commun.Textes;
import java.util.function.Consumer;

/**
 * The menu « Actions » of a CEP. An act that cannot be done stays in its place, reachable by keyboard, and says why and
 * what to do first (DRO-02); it is never silently absent.
 */
class MenuActesCep extends Div {

    private final Button bouton =
            new Button(Textes.texte("dispositif.actions"), VaadinIcon.CHEVRON_DOWN_SMALL.create());
    private final Popover menu = new Popover();

    MenuActesCep(DispositifCepVue cep, Consumer<ActeCep> choix) {
        UnorderedList actes = new UnorderedList();
        actes.addClassName("menu-actes");
        ActesOfferts.de(cep)
                .forEach(acte -> actes.add(ActesOfferts.explication(acte, cep)
                        .map(raison -> empeche(acte, raison, "acte-" + acte + "-" + cep.id()))
                        .orElseGet(() -> possible(acte, choix))));
        bouton.setIconAfterText(true);
        menu.setTarget(bouton);
        menu.setAriaLabel(Textes.texte("dispositif.actions.de", CarteCep.libelle(cep)));
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAutofocus(true);
        menu.add(actes);
        add(bouton, menu);
    }

    void focus() {
        bouton.focus();
    }

    private ListItem possible(ActeCep acte, Consumer<ActeCep> choix) {
        return new ListItem(new NativeButton(Textes.texte(acte.cle()), _ -> {
            menu.close();
            choix.accept(acte);
        }));
    }

    private static ListItem empeche(ActeCep acte, String raison, String id) {
        NativeButton inactif = new NativeButton(Textes.texte(acte.cle()));
        inactif.getElement().setAttribute("aria-disabled", "true");
        inactif.getElement().setAttribute("aria-describedby", id);
        Paragraph explication = new Paragraph(raison);
        explication.setId(id);
        return new ListItem(inactif, explication);
    }
}
