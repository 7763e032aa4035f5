package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** « Proposer le CEP » (CEP-01 to CEP-11); done once however often the button is pressed. */
class ProposerCepDialog {

    private final DossierId dossier;
    private final LocalDate aujourdhui;
    private final UseCasesCep cas;
    private final ProposerCepForm formulaire;
    private final DialogueFormulaire fenetre;
    private Runnable suite = () -> {};

    ProposerCepDialog(DossierId dossier, EntreePreparee preparee, UseCasesCep cas) {
        this.dossier = dossier;
        this.aujourdhui = preparee.proposition().aujourdhui();
        this.cas = cas;
        this.formulaire = new ProposerCepForm(cas, aujourdhui);
        this.fenetre = new DialogueFormulaire(Textes.texte("acte.PROPOSER.titre"), formulaire);
        formulaire.afficher(preparee);
        formulaire.addPropositionListener(demande -> proposer(demande.saisie()));
    }

    /** @param apres what to do once the CEP exists */
    void ouvrir(Runnable apres) {
        suite = apres;
        fenetre.open();
    }

    private void proposer(SaisieCep saisie) {
        if (fenetre.isOpened()) {
            Actes.executer(() -> cas.proposer().execute(dossier, saisie), formulaire)
                    .ifPresent(cep -> {
                        fenetre.close();
                        Avis.succes("acte.PROPOSER.fait", TexteFrise.phrase(Parcours.plan(cep, aujourdhui)));
                        suite.run();
                    });
        }
    }
}
