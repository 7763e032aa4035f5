package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cepage.ui.commun.Echec;
import fr.cepage.ui.commun.Textes;

/** A page that could not be shown, with the reason; without the frame, which may need what is gone. */
@AnonymousAllowed
final class ErreurView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    /** In seconds, as REST says it. */
    private static final String ATTENTE = "5";

    private String titre = "erreur.titre.interne";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> erreur) {
        Echec echec = Echec.de(erreur.getException());
        titre = echec.titre();
        removeAll();
        addClassName("page-erreur");
        Anchor recommencer = new Anchor("", Textes.texte("formulaire.recharger"));
        recommencer.setRouterIgnore(true);
        add(new H1(Textes.texte(titre)), new Paragraph(echec.phrase()), recommencer);
        if (echec.passager() && VaadinResponse.getCurrent() != null) {
            VaadinResponse.getCurrent().setHeader("Retry-After", ATTENTE);
        }
        return echec.statut();
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte(titre));
    }
}
