package fr.cepage.ui.demande;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.demande.ModifierDemandeForm.CorrectionEvent;

/** « Modifier la demande »; a stale version keeps what was typed. */
final class ModifierDemandeDialog extends DialogueSur<DemandeVue> {

    private final UseCasesDemande cas;

    ModifierDemandeDialog(DemandeVue demande, UseCasesDemande cas) {
        this(demande, new ModifierDemandeForm(cas.champs()), cas);
    }

    private ModifierDemandeDialog(DemandeVue demande, ModifierDemandeForm formulaire, UseCasesDemande cas) {
        super(
                Textes.texte("demande.modifier"),
                demande,
                formulaire,
                lue -> cas.consulter().execute(lue.id()));
        this.cas = cas;
        formulaire.addCorrectionListener(this::corriger);
    }

    private void corriger(CorrectionEvent demande) {
        faire(
                () -> cas.modifier().execute(vue().id(), VersionAttendue.de(vue().version()), demande.changement()),
                _ -> Avis.succes("demande.modifiee"));
    }
}
