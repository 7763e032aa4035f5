package fr.cepage.ui.commun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import fr.cepage.domain.commun.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The menu « Actions » of a card. An act that cannot be done stays in its place, reachable by keyboard, and says why and
 * what to do first (DRO-02); it is never silently absent.
 */
public final class MenuActes extends Div {

    private final Button bouton = new Button(Textes.texte("menu.actions"), VaadinIcon.CHEVRON_DOWN_SMALL.create());
    private final Popover menu = new Popover();
    private final UnorderedList actes = new UnorderedList();
    private final Map<String, Explication> dites = new HashMap<>();
    private final Set<Explication> enTete = new HashSet<>();

    /** @param objet what they are done with, by the name that the card shows */
    public MenuActes(String objet) {
        actes.addClassName("menu-actes");
        bouton.setIconAfterText(true);
        menu.setTarget(bouton);
        menu.setAriaLabel(Textes.texte("menu.actions.de", objet));
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.add(actes);
        Clavier.fleches(this, menu);
        add(bouton, menu);
    }

    public void focus() {
        bouton.focus();
    }

    /**
     * Possible, or with the reason why not.
     *
     * @param raisons why not; empty: it can be done
     * @param id of the reason, unique on the page
     */
    public void offrir(String libelle, List<Violation> raisons, String id, Runnable acte) {
        if (raisons.isEmpty()) {
            possible(libelle, acte);
        } else {
            empeche(libelle, Textes.phrases(raisons), id);
        }
    }

    public void possible(String libelle, Runnable acte) {
        actes.add(new ListItem(new NativeButton(libelle, _ -> {
            menu.close();
            Retour.vers(bouton, () -> Actes.accomplir(acte));
        })));
    }

    /**
     * What forbids several acts is said once, above them all.
     *
     * @param id of the reason, unique on the page
     */
    public void empeche(String libelle, String raison, String id) {
        NativeButton inactif = new NativeButton(libelle);
        inactif.getElement().setAttribute("aria-disabled", "true");
        ListItem entree = new ListItem(inactif);
        Explication dite = dites.get(raison);
        if (dite == null) {
            dite = new Explication(raison);
            dite.setId(id);
            dites.put(raison, dite);
            entree.add(dite);
        } else if (enTete.add(dite)) {
            actes.addComponentAsFirst(new ListItem(dite));
        }
        inactif.getElement().setAttribute("aria-describedby", dite.getId().orElse(id));
        actes.add(entree);
    }
}
