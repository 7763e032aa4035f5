package fr.cepage.ui.evenement;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.evenement.ModifierEvenementForm.ModificationDemandee;

/** « Modifier l'événement »; a stale version keeps what was typed. */
final class ModifierEvenementDialog {

    private final DossierCourant dossier;
    private final UseCasesEvenement cas;
    private final ModifierEvenementForm formulaire;
    private final DialogueFormulaire fenetre;
    private EvenementVue evenement;

    ModifierEvenementDialog(EvenementVue evenement, DossierCourant dossier, UseCasesEvenement cas) {
        this.evenement = evenement;
        this.dossier = dossier;
        this.cas = cas;
        this.formulaire = new ModifierEvenementForm(cas.champs());
        this.fenetre = new DialogueFormulaire(Textes.texte("evenement.modifier"), formulaire);
        formulaire.afficher(evenement);
        formulaire.addModificationListener(this::modifier);
        formulaire.addRechargementListener(_ -> recharger());
    }

    void ouvrir() {
        fenetre.open();
    }

    private void modifier(ModificationDemandee demande) {
        if (fenetre.isOpened()) {
            VersionAttendue version = VersionAttendue.de(evenement.version());
            Actes.executer(() -> cas.modifier().execute(evenement.id(), version, _ -> demande.saisie()), formulaire)
                    .ifPresent(_ -> {
                        fenetre.close();
                        dossier.rafraichirTout();
                        Avis.succes("evenement.modifie");
                    });
        }
    }

    private void recharger() {
        Actes.executer(() -> cas.consulter().execute(evenement.id()), formulaire)
                .ifPresent(lu -> {
                    evenement = lu;
                    formulaire.reprendre(lu);
                });
    }
}
