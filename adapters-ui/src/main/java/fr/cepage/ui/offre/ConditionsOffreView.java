package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.cepage.application.offre.ModifierOffre;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;

/** FICHE OFFRE > Conditions MER. */
@Route(value = Adresses.OFFRES + "/:id/conditions", layout = OffreLayout.class)
@PermitAll
final class ConditionsOffreView extends FicheOffreView {

    private final Paragraph dates = new Paragraph();

    ConditionsOffreView(ModifierOffre modifierOffre) {
        super("offre.menu.conditions", new ConditionsOffreForm(), modifierOffre);
        dates.addClassName("aide");
        addComponentAtIndex(1, dates);
    }

    /** The dates are those of the offer: said here, written in one place. */
    @Override
    public void montrer(OffreLayout offre) {
        dates.setText(Textes.texte(
                "offre.conditions.dates", OffreLisible.periode(offre.vue().periode())));
        super.montrer(offre);
    }
}
