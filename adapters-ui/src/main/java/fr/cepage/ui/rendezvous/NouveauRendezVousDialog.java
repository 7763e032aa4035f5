package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.Acteur;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.function.Consumer;

/** « Nouveau rendez-vous », with whoever makes it unless said otherwise; made once however often the button is pressed. */
final class NouveauRendezVousDialog {

    private final DossierCourant dossier;
    private final UseCasesRendezVous cas;
    private final RendezVousForm<PersonneVue> formulaire;
    private final DialogueFormulaire fenetre;
    private final Consumer<RendezVousVue> suite;

    /** @param suite what to do once it is made */
    NouveauRendezVousDialog(DossierCourant dossier, UseCasesRendezVous cas, Consumer<RendezVousVue> suite) {
        this.dossier = dossier;
        this.cas = cas;
        this.suite = suite;
        this.formulaire = new RendezVousForm<>("rendez-vous.enregistrer", cas.champs(), ChampsRendezVous::preparer);
        this.fenetre = new DialogueFormulaire(Textes.texte("rendez-vous.nouveau"), formulaire);
        Acteur acteur = dossier.moi().acteur();
        formulaire.afficher(new PersonneVue(acteur.id(), acteur.nom()));
        formulaire.addRendezVousSaisiListener(demande -> planifier(demande.saisie()));
    }

    void ouvrir() {
        fenetre.open();
    }

    private void planifier(SaisieRendezVous saisie) {
        if (fenetre.isOpened()) {
            Actes.executer(() -> cas.planifier().execute(dossier.id(), saisie), formulaire)
                    .ifPresent(pris -> {
                        fenetre.close();
                        Avis.succes("rendez-vous.pris", Heures.texte(pris.dateHeure()));
                        cas.signalerSimultane(pris);
                        suite.accept(pris);
                    });
        }
    }
}
