package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import java.time.LocalDate;

/** « Annuler la clôture » (CLO-09). */
class AnnulerClotureDialog extends DialogueActe {

    AnnulerClotureDialog(DispositifCepVue cep, LocalDate aujourdhui, UseCasesCep cas) {
        this(cep, aujourdhui, new AnnulerClotureForm(aujourdhui), cas);
    }

    private AnnulerClotureDialog(
            DispositifCepVue cep, LocalDate aujourdhui, AnnulerClotureForm formulaire, UseCasesCep cas) {
        super(ActeCep.ANNULER_CLOTURE, cep, aujourdhui, formulaire, cas);
        formulaire.addConfirmationListener(
                oui -> accomplir(() -> cas().annulerCloture().execute(id(), version(), oui.raison())));
    }
}
