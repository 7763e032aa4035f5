package fr.cepage.ui.dossier;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.JustifierDossier;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Calendrier;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import org.springframework.stereotype.Component;

/** « Justifier le dossier » (DOS-01): its window, from opening to the record. */
@Component
final class Justifier {

    private final JustifierDossier justifierDossier;
    private final ConsulterListe consulterListe;
    private final Calendrier calendrier;

    Justifier(JustifierDossier justifierDossier, ConsulterListe consulterListe, Calendrier calendrier) {
        this.justifierDossier = justifierDossier;
        this.consulterListe = consulterListe;
        this.calendrier = calendrier;
    }

    void ouvrir(DossierCourant dossier) {
        Actes.executer(() -> consulterListe.execute(Liste.PIECES_IDENTITE, null), new Avis())
                .map(JustifierForm::new)
                .ifPresent(formulaire -> ouvrir(formulaire, dossier));
    }

    private void ouvrir(JustifierForm formulaire, DossierCourant dossier) {
        formulaire.afficher(calendrier.aujourdhui(dossier.moi()));
        DialogueFormulaire dialogue = new DialogueFormulaire(Textes.texte("justifier.titre"), formulaire);
        formulaire.addDemandeeListener(demande -> enregistrer(demande, dossier, dialogue));
        formulaire.addRechargementListener(_ -> recharger(formulaire, dossier));
        dialogue.open();
    }

    private void enregistrer(JustifierForm.Demandee demande, DossierCourant dossier, DialogueFormulaire dialogue) {
        if (!dialogue.isOpened()) {
            return;
        }
        VersionAttendue version = VersionAttendue.de(dossier.vue().version());
        Actes.executer(
                        () -> justifierDossier.execute(
                                dossier.id(), version, demande.piece(), demande.dateVerification()),
                        demande.getSource())
                .ifPresent(_ -> {
                    dialogue.close();
                    dossier.rafraichirTout();
                    Avis.succes("justifier.fait");
                });
    }

    private static void recharger(JustifierForm formulaire, DossierCourant dossier) {
        dossier.rafraichirTout();
        formulaire.effacer();
    }
}
