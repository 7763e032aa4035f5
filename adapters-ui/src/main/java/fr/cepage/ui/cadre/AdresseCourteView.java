package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.cepage.ui.commun.Adresses;
import jakarta.annotation.security.PermitAll;

/** The short address of a dossier leads to the part that advisers open most, that of an offer to its synthesis. */
@Route(Adresses.DOSSIERS + "/:id")
@RouteAlias(Adresses.OFFRES + "/:id")
@PermitAll
final class AdresseCourteView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String adresse = event.getLocation().getPath();
        event.forwardTo(adresse + (adresse.startsWith(Adresses.OFFRES) ? "/synthese" : "/dispositifs"));
    }
}
