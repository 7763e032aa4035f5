package fr.cepage.ui.proposition;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.demande.CriteresDemandes;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.ListerDemandes;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.offre.ConsulterOffre;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.proposition.PreparerPropositionOffre;
import fr.cepage.application.proposition.ProposerOffre;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.referentiel.ConsulterReferentielActivites;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.evenement.ChampsEvenement;
import java.util.List;
import org.springframework.stereotype.Component;

/** « Proposer » an offer, in its window (OFF-04). */
@Component
final class PropositionDOffre {

    private static final CriteresDemandes A_TRAITER = new CriteresDemandes(EtatDemande.A_TRAITER, false);

    private final ConsulterOffre offres;
    private final PreparerPropositionOffre preparer;
    private final ProposerOffre proposer;
    private final ListerDemandes demandes;
    private final ConsulterListe listes;
    private final RechercherUtilisateurs utilisateurs;
    private final ConsulterReferentielActivites activites;

    PropositionDOffre(
            ConsulterOffre offres,
            PreparerPropositionOffre preparer,
            ProposerOffre proposer,
            ListerDemandes demandes,
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs,
            ConsulterReferentielActivites activites) {
        this.offres = offres;
        this.preparer = preparer;
        this.proposer = proposer;
        this.demandes = demandes;
        this.listes = listes;
        this.utilisateurs = utilisateurs;
        this.activites = activites;
    }

    void ouvrir(OffreId id, DossierCourant dossier) {
        OffreVue offre = offres.execute(id);
        ProposerOffreForm formulaire = new ProposerOffreForm(
                offre, new ChampsEvenement(listes, utilisateurs, activites), demandesATraiter(dossier.id()));
        new Fenetre<>(
                        Textes.texte("proposition.titre", offre.nom()),
                        preparer.execute(dossier.id(), id),
                        formulaire,
                        (_, saisie) -> proposer.execute(dossier.id(), saisie))
                .sinon(() -> revoirLEvenement(formulaire, id, dossier.id()))
                .annoncee(_ -> Avis.succes("proposition.faite", offre.nom()))
                .ouvrir(_ -> dossier.rafraichirTout());
    }

    /** Those that nobody has answered yet, the latest first. */
    private List<DemandeVue> demandesATraiter(DossierId dossier) {
        return demandes.execute(dossier, A_TRAITER, new PageVoulue(null, PageVoulue.LIMITE_MAX))
                .elements();
    }

    /** Somebody may have opened or closed an event meanwhile: then the form takes that up and keeps what was typed. */
    private void revoirLEvenement(ProposerOffreForm formulaire, OffreId offre, DossierId dossier) {
        Actes.executer(() -> preparer.execute(dossier, offre))
                .filter(prepare -> !formulaire.aJour(prepare))
                .ifPresent(prepare -> {
                    formulaire.reprendre(prepare);
                    formulaire.affichage().signaler(Textes.texte("proposition.evenement.change"));
                });
    }
}
