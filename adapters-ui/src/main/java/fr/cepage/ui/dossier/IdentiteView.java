package fr.cepage.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import fr.cepage.application.dossier.DossierVue.JustificationVue;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** DOSSIER > Identité. */
@Route(value = "dossiers/:id/identite", layout = DossierLayout.class)
@PermitAll
final class IdentiteView extends FicheView {

    private static final long serialVersionUID = 1L;

    private final Div justification = new Div();

    IdentiteView(ModifierDossier modifierDossier, ConsulterListe consulterListe) {
        super(
                "dossier.menu.identite",
                new IdentiteForm(consulterListe.execute(Liste.CIVILITES, null)),
                modifierDossier);
        justification.addClassName("justification");
        add(justification);
    }

    @Override
    public void montrer(DossierCourant dossier) {
        super.montrer(dossier);
        justification.setText(Optional.ofNullable(dossier.vue().justification())
                .map(IdentiteView::phrase)
                .orElseGet(() -> Textes.texte("identite.non-justifiee")));
    }

    private static String phrase(JustificationVue vue) {
        return Textes.texte("identite.justifiee", vue.piece().libelle(), vue.dateVerification());
    }
}
