package fr.cepage.ui.demande;

import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.function.Consumer;

/** « Nouvelle demande »; recorded once however often the button is pressed. */
final class NouvelleDemandeDialog {

    private final DossierId dossier;
    private final UseCasesDemande cas;
    private final NouvelleDemandeForm formulaire;
    private final DialogueFormulaire fenetre;
    private final Consumer<DemandeVue> suite;

    /** @param suite what to do once it is recorded */
    NouvelleDemandeDialog(DossierId dossier, LocalDate aujourdhui, UseCasesDemande cas, Consumer<DemandeVue> suite) {
        this.dossier = dossier;
        this.cas = cas;
        this.suite = suite;
        this.formulaire = new NouvelleDemandeForm(cas.champs());
        this.fenetre = new DialogueFormulaire(Textes.texte("demande.nouvelle"), formulaire);
        formulaire.afficher(aujourdhui);
        formulaire.addDemandeSaisieListener(demande -> enregistrer(demande.saisie()));
    }

    void ouvrir() {
        fenetre.open();
    }

    private void enregistrer(SaisieDemande saisie) {
        if (fenetre.isOpened()) {
            Actes.executer(() -> cas.enregistrer().execute(dossier, saisie), formulaire)
                    .ifPresent(demande -> {
                        fenetre.close();
                        Avis.succes("demande.enregistree");
                        suite.accept(demande);
                    });
        }
    }
}
