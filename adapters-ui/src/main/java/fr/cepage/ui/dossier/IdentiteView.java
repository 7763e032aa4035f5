package fr.cepage.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.cepage.application.dossier.DossierVue.JustificationVue;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;

/** DOSSIER > Identité. */
@Route(value = "dossiers/:id/identite", layout = DossierLayout.class)
@PermitAll
final class IdentiteView extends FicheView {

    private final Justifier justifier;
    private final Div justification = new Div();
    private final ActeExplique remplacer =
            new ActeExplique("identite.remplacer", "remplacer-la-justification", this::remplacer).discret();

    IdentiteView(ModifierDossier modifierDossier, ConsulterListe consulterListe, Justifier justifier) {
        super(
                "dossier.menu.identite",
                new IdentiteForm(consulterListe.execute(Liste.CIVILITES, null)),
                modifierDossier);
        this.justifier = justifier;
        justification.addClassName("justification");
        add(justification);
    }

    @Override
    public void montrer(DossierCourant dossier) {
        super.montrer(dossier);
        justification.removeAll();
        JustificationVue vue = dossier.vue().justification();
        if (vue == null) {
            justification.add(new Paragraph(Textes.texte("identite.non-justifiee")));
        } else {
            remplacer.montrer(dossier.empechements(Droit.MODIFIER_DOSSIER));
            justification.add(new Paragraph(phrase(vue)), remplacer);
        }
    }

    private void remplacer() {
        justifier.ouvrir(courant(), remplacer::focus);
    }

    private static String phrase(JustificationVue vue) {
        return Textes.texte("identite.justifiee", vue.piece().libelle(), vue.dateVerification());
    }
}
