package fr.cepage.ui.evenement;

import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.evenement.CloturerEvenement;
import fr.cepage.application.evenement.ConsulterEvenement;
import fr.cepage.application.evenement.CreerEvenement;
import fr.cepage.application.evenement.ModifierEvenement;
import fr.cepage.application.evenement.PreparerEvenement;
import fr.cepage.application.referentiel.ConsulterListe;
import org.springframework.stereotype.Component;

/** What the dialogs of an event call, handed over in one piece. */
@Component
record UseCasesEvenement(
        PreparerEvenement preparer,
        CreerEvenement creer,
        ModifierEvenement modifier,
        CloturerEvenement cloturer,
        ConsulterEvenement consulter,
        ConsulterListe listes,
        RechercherUtilisateurs utilisateurs) {

    ChampsEvenement champs() {
        return new ChampsEvenement(listes, utilisateurs);
    }
}
