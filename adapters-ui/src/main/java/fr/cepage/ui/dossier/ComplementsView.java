package fr.cepage.ui.dossier;

import com.vaadin.flow.router.Route;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import jakarta.annotation.security.PermitAll;

/** DOSSIER > Compléments. */
@Route(value = "dossiers/:id/complements", layout = DossierLayout.class)
@PermitAll
final class ComplementsView extends FicheView {

    ComplementsView(ModifierDossier modifierDossier, ConsulterListe consulterListe, RechercherUtilisateurs rechercher) {
        super(
                "dossier.menu.complements",
                new ComplementsForm(consulterListe.execute(Liste.SITUATIONS, null), rechercher),
                modifierDossier);
    }
}
