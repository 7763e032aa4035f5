package fr.cepage.ui.pacea;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.pacea.CloturerPaceaForm.ClotureDemandeeEvent;

/** « Clôturer le PACEA » (PAC-04, PAC-07). */
class CloturerPaceaDialog extends DialogueSur<PaceaVue> {

    private final UseCasesPacea cas;

    CloturerPaceaDialog(PaceaVue pacea, CloturerPaceaForm formulaire, UseCasesPacea cas) {
        super(
                Textes.texte(ActePacea.CLOTURER.cle() + ".titre"),
                pacea,
                formulaire,
                lu -> cas.consulter().execute(lu.id()));
        this.cas = cas;
        formulaire.addClotureDemandeeListener(this::cloturer);
    }

    private void cloturer(ClotureDemandeeEvent demande) {
        faire(
                () -> cas.cloturer()
                        .execute(vue().id(), VersionAttendue.de(vue().version()), demande.dateFin(), demande.motif()),
                _ -> Avis.succes(ActePacea.CLOTURER.cle() + ".fait"));
    }
}
