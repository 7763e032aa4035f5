package fr.cepage.ui.evenement;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ModifierEvenementForm.ModificationDemandee;

/** « Modifier l'événement »; a stale version keeps what was typed. */
final class ModifierEvenementDialog {

    private final UseCasesEvenement cas;
    private final ModifierEvenementForm formulaire;
    private final DialogueFormulaire fenetre;
    private EvenementVue evenement;
    private Runnable suite = () -> {};

    ModifierEvenementDialog(EvenementVue evenement, UseCasesEvenement cas) {
        this.evenement = evenement;
        this.cas = cas;
        this.formulaire = new ModifierEvenementForm(cas.champs());
        this.fenetre = new DialogueFormulaire(Textes.texte("evenement.modifier"), formulaire);
        formulaire.afficher(evenement);
        formulaire.addModificationListener(this::modifier);
        formulaire.addRechargementListener(_ -> recharger());
    }

    /** @param apres what to do once it is changed */
    void ouvrir(Runnable apres) {
        suite = apres;
        fenetre.open();
    }

    private void modifier(ModificationDemandee demande) {
        if (fenetre.isOpened()) {
            VersionAttendue version = VersionAttendue.de(evenement.version());
            Actes.executer(() -> cas.modifier().execute(evenement.id(), version, _ -> demande.saisie()), formulaire)
                    .ifPresent(_ -> {
                        fenetre.close();
                        Avis.succes("evenement.modifie");
                        Actes.accomplir(suite, new Avis());
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
