package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.offre.ModifierOffre;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;

/** FICHE OFFRE > Informations générales, where an offer is attached to the measure CEP. */
@Route(value = Adresses.OFFRES + "/:id/informations", layout = OffreLayout.class)
@PermitAll
final class InformationsOffreView extends FicheOffreView {

    InformationsOffreView(ModifierOffre modifierOffre, ConsulterListe listes, RechercherUtilisateurs utilisateurs) {
        super(
                "offre.menu.informations",
                new InformationsOffreForm("action.enregistrer", listes, utilisateurs),
                modifierOffre,
                new Paragraph(Textes.texte("offre.obligatoires")));
    }
}
