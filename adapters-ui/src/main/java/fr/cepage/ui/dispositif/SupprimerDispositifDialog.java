package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import java.time.LocalDate;

/** « Supprimer » (SUP-01). */
class SupprimerDispositifDialog extends DialogueActe {

    SupprimerDispositifDialog(DispositifCepVue cep, LocalDate aujourdhui, UseCasesCep cas) {
        this(cep, aujourdhui, new SupprimerDispositifForm(), cas);
    }

    private SupprimerDispositifDialog(
            DispositifCepVue cep, LocalDate aujourdhui, SupprimerDispositifForm formulaire, UseCasesCep cas) {
        super(ActeCep.SUPPRIMER, cep, aujourdhui, formulaire, cas);
        formulaire.addConfirmationListener(_ -> supprimer());
    }

    private void supprimer() {
        raconter(() -> {
            cas().supprimer().execute(id(), version());
            return CarteCep.libelle(cep());
        });
    }
}
