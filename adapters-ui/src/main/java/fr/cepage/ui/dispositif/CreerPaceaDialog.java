package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.application.pacea.SaisiePacea;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.AvertissementPacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.pacea.UseCasesPacea;
import java.time.LocalDate;
import java.util.function.Consumer;

/** « Créer le PACEA » (PAC-01 to PAC-03, PAC-07); done once however often the button is pressed. */
class CreerPaceaDialog {

    private final DossierId dossier;
    private final PaceaASaisir depart;
    private final LocalDate aujourdhui;
    private final UseCasesPacea cas;
    private final CreerPaceaForm formulaire;
    private final DialogueFormulaire fenetre;
    private Consumer<PaceaId> suite = _ -> {};

    CreerPaceaDialog(DossierId dossier, PaceaASaisir depart, UseCasesPacea cas, UseCasesCep casDuCep) {
        this.dossier = dossier;
        this.depart = depart;
        this.aujourdhui = depart.prepare().cep().aujourdhui();
        this.cas = cas;
        this.formulaire = new CreerPaceaForm(casDuCep, aujourdhui);
        this.fenetre = new DialogueFormulaire(Textes.texte("pacea.acte.CREER.titre"), formulaire);
        formulaire.afficher(depart);
        formulaire.addPaceaDemandeListener(demande -> creer(demande.saisie()));
    }

    /** @param apres what to do once the PACEA exists */
    void ouvrir(Consumer<PaceaId> apres) {
        suite = apres;
        fenetre.open();
    }

    private void creer(SaisiePacea saisie) {
        if (fenetre.isOpened()) {
            Actes.executer(() -> cas.creer().execute(dossier, saisie), formulaire)
                    .ifPresentOrElse(this::annoncer, this::revoirLeCep);
        }
    }

    private void annoncer(PaceaVue pacea) {
        fenetre.close();
        DispositifCepVue cep = pacea.cep();
        boolean conserve = pacea.avertissements().stream()
                .anyMatch(avertissement -> avertissement.code() == AvertissementPacea.CEP_CONSERVE);
        if (cep == null || conserve) {
            Avis.succes("pacea.acte.CREER.fait-cep-conserve");
        } else {
            Avis.succes("pacea.acte.CREER.fait", TexteFrise.phrase(Parcours.plan(cep, aujourdhui)));
        }
        suite.accept(pacea.id());
    }

    /** The CEP that was to stay may have ended meanwhile: then the form asks for one, and keeps what was typed. */
    private void revoirLeCep() {
        if (!formulaire.cepDemande()) {
            Actes.executer(() -> cas.preparer().execute(dossier), new Avis())
                    .filter(prepare -> prepare.cepConserve() == null)
                    .ifPresent(prepare -> formulaire.reprendre(new PaceaASaisir(prepare, depart.referent())));
        }
    }
}
