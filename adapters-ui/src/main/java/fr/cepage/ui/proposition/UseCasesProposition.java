package fr.cepage.ui.proposition;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.ListerDemandes;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.offre.ConsulterOffre;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.ConsulterProposition;
import fr.cepage.application.proposition.ListerOffresRecentes;
import fr.cepage.application.proposition.ListerPropositions;
import fr.cepage.application.proposition.PreparerPropositionOffre;
import fr.cepage.application.proposition.ProposerOffre;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.evenement.ChampsEvenement;
import java.util.List;
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
        PreparerPropositionOffre preparer,
        ListerDemandes demandes,
        ConsulterListe listes,
        RechercherUtilisateurs utilisateurs) {

    /** The demandes of that dossier that nobody has answered yet, the latest first. */
    List<DemandeVue> demandesATraiter(DossierId dossier) {
        return demandes.execute(dossier, EtatDemande.A_TRAITER, new DemandePage(null, DemandePage.LIMITE_MAX))
                .elements();
    }

    ChampsEvenement champsEvenement() {
        return new ChampsEvenement(listes, utilisateurs);
    }
}
