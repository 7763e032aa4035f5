package fr.cepage.ui.proposition;

import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.proposition.SaisieProposition;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;

/** « Proposer » an offer (OFF-04); done once however often the button is pressed. */
final class ProposerOffreDialog {

    private final DossierCourant dossier;
    private final OffreVue offre;
    private final UseCasesProposition cas;
    private final ProposerOffreForm formulaire;
    private final DialogueFormulaire fenetre;

    ProposerOffreDialog(OffreId id, DossierCourant dossier, UseCasesProposition cas) {
        this.dossier = dossier;
        this.cas = cas;
        this.offre = cas.offres().execute(id);
        this.formulaire = new ProposerOffreForm(offre, cas.champsEvenement(), cas.demandesATraiter(dossier.id()));
        this.fenetre = new DialogueFormulaire(Textes.texte("proposition.titre", offre.nom()), formulaire);
        formulaire.afficher(cas.preparer().execute(dossier.id(), offre.id()));
        formulaire.addPropositionListener(demande -> proposer(demande.saisie()));
    }

    void ouvrir() {
        fenetre.open();
    }

    private void proposer(SaisieProposition saisie) {
        if (fenetre.isOpened()) {
            Actes.executer(() -> cas.proposer().execute(dossier.id(), saisie), formulaire)
                    .ifPresentOrElse(_ -> annoncer(), this::revoirLEvenement);
        }
    }

    private void annoncer() {
        fenetre.close();
        Avis.succes("proposition.faite", offre.nom());
        Actes.accomplir(dossier::rafraichirTout, new Avis());
    }

    /** Somebody may have opened or closed an event meanwhile: then the form takes that up and keeps what was typed. */
    private void revoirLEvenement() {
        Actes.executer(() -> cas.preparer().execute(dossier.id(), offre.id()), new Avis())
                .filter(prepare -> !formulaire.aJour(prepare))
                .ifPresent(prepare -> {
                    formulaire.reprendre(prepare);
                    formulaire.signaler(Textes.texte("proposition.evenement.change"));
                });
    }
}
