package fr.cepage.ui.pacea;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Textes;

/** « Supprimer le PACEA » (PAC-05). */
class SupprimerPaceaDialog extends DialogueSur<PaceaVue> {

    private final UseCasesPacea cas;

    SupprimerPaceaDialog(PaceaVue pacea, SupprimerPaceaForm formulaire, UseCasesPacea cas) {
        super(
                Textes.texte(ActePacea.SUPPRIMER.cle() + ".titre"),
                pacea,
                formulaire,
                lu -> cas.consulter().execute(lu.id()));
        this.cas = cas;
        annulation();
        formulaire.addConfirmationListener(_ -> supprimer());
    }

    private void supprimer() {
        faire(
                () -> {
                    cas.supprimer().execute(vue().id(), VersionAttendue.de(vue().version()));
                    return vue().id();
                },
                _ -> Avis.succes(ActePacea.SUPPRIMER.cle() + ".fait"));
    }
}
