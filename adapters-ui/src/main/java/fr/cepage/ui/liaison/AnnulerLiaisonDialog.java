package fr.cepage.ui.liaison;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Textes;

/** « Annuler (saisie par erreur) », with its reason. */
final class AnnulerLiaisonDialog extends DialogueSur<LiaisonRecueVue> {

    AnnulerLiaisonDialog(LiaisonRecueVue liaison, UseCasesLiaison cas) {
        this(liaison, new AnnulerLiaisonForm(), cas);
    }

    private AnnulerLiaisonDialog(LiaisonRecueVue liaison, AnnulerLiaisonForm formulaire, UseCasesLiaison cas) {
        super(
                Textes.texte("liaison.annuler.titre"),
                liaison,
                formulaire,
                lue -> cas.consulter().execute(lue.id()));
        annulation();
        formulaire.addConfirmationListener(oui -> faire(
                () -> cas.annuler().execute(vue().id(), VersionAttendue.de(vue().version()), oui.raison()),
                _ -> Avis.succes("liaison.annuler.fait")));
    }
}
