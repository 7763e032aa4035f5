package fr.cepage.ui.proposition;

import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.evenement.PreparerEvenement;
import fr.cepage.application.offre.ConsulterOffre;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.ConsulterProposition;
import fr.cepage.application.proposition.ListerOffresRecentes;
import fr.cepage.application.proposition.ListerPropositions;
import fr.cepage.application.proposition.ProposerOffre;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.ui.evenement.ChampsEvenement;
import org.springframework.stereotype.Component;

/** What the pages and dialogs of propositions call, handed over in one piece. */
@Component
record UseCasesProposition(
        ProposerOffre proposer,
        ListerPropositions lister,
        ConsulterProposition consulter,
        ChangerEtatProposition changer,
        ListerOffresRecentes recentes,
        ConsulterOffre offres,
        PreparerEvenement evenements,
        ConsulterListe listes,
        RechercherUtilisateurs utilisateurs) {

    ChampsEvenement champsEvenement() {
        return new ChampsEvenement(listes, utilisateurs);
    }
}
