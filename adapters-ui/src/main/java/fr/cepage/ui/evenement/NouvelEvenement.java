package fr.cepage.ui.evenement;

import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.evenement.NouvelEvenementForm.CreationDemandee;
import org.springframework.stereotype.Component;

/** « Nouvel événement »: its window, from opening to the record; done once however often the button is pressed. */
@Component
final class NouvelEvenement {

    private final UseCasesEvenement cas;

    NouvelEvenement(UseCasesEvenement cas) {
        this.cas = cas;
    }

    void ouvrir(DossierCourant dossier) {
        Actes.accomplir(() -> ouvrir(dossier, cas.preparer().execute(dossier.id())), new Avis());
    }

    private void ouvrir(DossierCourant dossier, EvenementPrepare prepare) {
        NouvelEvenementForm formulaire = new NouvelEvenementForm(cas.champs());
        DialogueFormulaire fenetre = new DialogueFormulaire(Textes.texte("evenement.nouveau"), formulaire);
        formulaire.afficher(prepare);
        formulaire.addCreationListener(demande -> creer(demande, dossier, fenetre));
        fenetre.open();
    }

    private void creer(CreationDemandee demande, DossierCourant dossier, DialogueFormulaire fenetre) {
        if (fenetre.isOpened()) {
            Actes.executer(
                            () -> cas.creer().execute(dossier.id(), demande.saisie(), demande.clos()),
                            demande.getSource())
                    .ifPresent(evenement -> {
                        fenetre.close();
                        dossier.rafraichirTout();
                        Avis.succes(evenement.enCours() ? "evenement.ouvert" : "evenement.note");
                    });
        }
    }
}
