package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.ParentLayout;
import fr.cepage.application.appel.DroitManquant;
import fr.cepage.ui.commun.DroitsSuivis;
import fr.cepage.ui.commun.Explication;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A page that the profil of who asks does not open; it says which right is missing and whom to see (DRO-06). */
@ParentLayout(MainLayout.class)
@PermitAll
final class DroitManquantView extends Div implements HasErrorParameter<DroitManquant>, HasDynamicTitle {

    private Location adresse = new Location("");

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DroitManquant> erreur) {
        adresse = event.getLocation();
        removeAll();
        add(new Explication(Textes.texte(erreur.getException().droit())));
        DroitsSuivis.suivre(this, _ -> reessayer());
        return HttpServletResponse.SC_FORBIDDEN;
    }

    /** Whoever waits before it for the right is let in as soon as it is there. */
    private void reessayer() {
        getUI().ifPresent(ui -> ui.navigate(adresse.getPath(), adresse.getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("droit-manquant.titre"));
    }
}
