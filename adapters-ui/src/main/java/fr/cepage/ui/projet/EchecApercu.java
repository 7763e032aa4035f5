package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.ui.commun.AffichageRefus;
import fr.cepage.ui.commun.Textes;

/** Why the preview does not follow, and that nothing else is the worse for it; silent while it does. */
final class EchecApercu extends Paragraph implements AffichageRefus {

    EchecApercu() {
        addClassName("apercu-echec");
        getElement().setAttribute("role", "status");
    }

    @Override
    public void refuser(RefusMetier refus) {
        signaler(Textes.phrases(refus.violations()));
    }

    @Override
    public void perimer() {
        signaler(Textes.texte("version.perimee"));
    }

    @Override
    public void signaler(String message) {
        setText(Textes.texte("document.apercu.echec", message));
    }

    @Override
    public void effacer() {
        setText("");
    }
}
