package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere. */
@ParentLayout(MainLayout.class)
@PermitAll
final class AdresseInconnueView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> erreur) {
        removeAll();
        add(new PageVide(Textes.texte("requete.chemin-inconnu"), Textes.texte("introuvable.conseil")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("introuvable.titre"));
    }
}
