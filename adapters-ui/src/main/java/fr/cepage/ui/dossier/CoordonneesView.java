package fr.cepage.ui.dossier;

import com.vaadin.flow.router.Route;
import fr.cepage.application.dossier.ModifierDossier;
import jakarta.annotation.security.PermitAll;

/** DOSSIER > Coordonnées. */
@Route(value = "dossiers/:id/coordonnees", layout = DossierLayout.class)
@PermitAll
final class CoordonneesView extends FicheView {

    CoordonneesView(ModifierDossier modifierDossier) {
        super("dossier.menu.coordonnees", new CoordonneesForm(), modifierDossier);
    }
}
