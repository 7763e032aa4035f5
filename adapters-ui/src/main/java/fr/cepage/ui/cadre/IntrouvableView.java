package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** What does not exist, or belongs to another structure: the same page for both, without an echo (DRO-04). */
@ParentLayout(MainLayout.class)
@PermitAll
final class IntrouvableView extends Div implements HasErrorParameter<Introuvable>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Introuvable> erreur) {
        removeAll();
        add(new PageVide(Textes.texte(erreur.getException().type()), Textes.texte("introuvable.conseil")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("introuvable.titre"));
    }
}
