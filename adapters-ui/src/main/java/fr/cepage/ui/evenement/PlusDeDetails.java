package fr.cepage.ui.evenement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import fr.cepage.ui.commun.SectionRetractable;
import fr.cepage.ui.commun.Textes;

/** Fields that most events do without, out of sight until somebody opens them; they are found as they were left. */
final class PlusDeDetails implements SectionFormulaire {

    private final SectionRetractable details;
    private final Runnable ouverture;
    private final Button bascule =
            new Button(Textes.texte("evenement.details"), VaadinIcon.CHEVRON_RIGHT_SMALL.create(), _ -> garder());
    private boolean ouvert;

    /** @param ouverture what to do before they are shown */
    PlusDeDetails(SectionFormulaire details, Runnable ouverture) {
        this.details = new SectionRetractable(details);
        this.ouverture = ouverture;
        bascule.addThemeVariants(ButtonVariant.TERTIARY);
        bascule.addClassName("plus-de-details");
        Clavier.garderEntree(bascule);
    }

    @Override
    public void poser(Poseur poseur) {
        poseur.intercaler(bascule);
        details.poser(poseur);
        montrer(false);
    }

    /** @param remplis whether there is something in them, which nobody should overlook */
    void presenter(boolean remplis) {
        montrer(remplis || VaadinSession.getCurrent().getAttribute(PlusDeDetails.class.getName()) != null);
    }

    private void garder() {
        VaadinSession.getCurrent().setAttribute(PlusDeDetails.class.getName(), ouvert ? null : Boolean.TRUE);
        montrer(!ouvert);
    }

    private void montrer(boolean visibles) {
        ouvert = visibles;
        if (visibles) {
            ouverture.run();
        }
        details.montrer(visibles);
        bascule.getElement().setAttribute("aria-expanded", String.valueOf(visibles));
    }
}
