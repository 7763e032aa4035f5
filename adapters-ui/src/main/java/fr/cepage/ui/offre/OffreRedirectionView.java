package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.cepage.ui.commun.Adresses;
import jakarta.annotation.security.PermitAll;

/** The short address of an offer leads to its synthesis. */
@Route(Adresses.OFFRES + "/:id")
@PermitAll
final class OffreRedirectionView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        event.forwardTo(Adresses.OFFRES + "/" + id + "/synthese");
    }
}
