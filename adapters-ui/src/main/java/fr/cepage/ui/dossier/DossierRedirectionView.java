package fr.cepage.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.cepage.ui.commun.Adresses;
import jakarta.annotation.security.PermitAll;

/** The short address of a dossier leads to the part that advisers open most. */
@Route("dossiers/:id")
@PermitAll
final class DossierRedirectionView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        event.forwardTo(Adresses.DOSSIERS + "/" + id + "/dispositifs");
    }
}
