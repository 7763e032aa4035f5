package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import fr.cepage.ui.commun.ListesQuittees;

/** An entry of a menu that says when it leads to where one is, and from below a list back to where it was left. */
public final class LienMenu extends Anchor implements AfterNavigationObserver {

    private final String chemin;

    /** @param chemin without a leading slash; what lies below it counts as the same place */
    public LienMenu(String chemin, String libelle) {
        super("/" + chemin, libelle);
        this.chemin = chemin;
        addClassName("lien-menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String ici = event.getLocation().getPath();
        boolean dessous = ici.startsWith(chemin + "/");
        setHref("/" + (dessous ? ListesQuittees.retour(chemin, event.getLocation()) : chemin));
        if (ici.equals(chemin)) {
            getElement().setAttribute("aria-current", "page");
        } else if (dessous) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
