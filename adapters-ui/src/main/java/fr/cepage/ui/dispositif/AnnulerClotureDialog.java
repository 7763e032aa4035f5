package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.ui.dispositif.AnnulerClotureForm.ReouvertureDemandeeEvent;
import java.time.LocalDate;

/** « Annuler la clôture » (CLO-09). */
class AnnulerClotureDialog extends DialogueActe {

    AnnulerClotureDialog(DispositifCepVue cep, LocalDate aujourdhui, UseCasesCep cas) {
        this(cep, aujourdhui, new AnnulerClotureForm(aujourdhui), cas);
    }

    private AnnulerClotureDialog(
            DispositifCepVue cep, LocalDate aujourdhui, AnnulerClotureForm formulaire, UseCasesCep cas) {
        super(ActeCep.ANNULER_CLOTURE, cep, aujourdhui, formulaire, cas);
        formulaire.addReouvertureDemandeeListener(this::rouvrir);
    }

    private void rouvrir(ReouvertureDemandeeEvent demande) {
        accomplir(() -> cas().annulerCloture().execute(id(), version(), demande.raison()));
    }
}
