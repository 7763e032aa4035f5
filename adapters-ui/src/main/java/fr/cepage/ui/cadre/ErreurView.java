package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Textes;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be shown, e.g. because the database is gone for a moment; without the frame, which needs it. */
@AnonymousAllowed
final class ErreurView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> erreur) {
        removeAll();
        addClassName("page-erreur");
        Anchor recommencer = new Anchor("", Textes.texte("formulaire.recharger"));
        recommencer.setRouterIgnore(true);
        add(new H1("Cépage"), new Paragraph(Actes.explication(erreur.getException())), recommencer);
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("erreur.titre"));
    }
}
