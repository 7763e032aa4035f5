package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import java.time.LocalDate;

/** « Repasser en phase 2 », « Annuler le passage prévu » (PHA-05). */
class RepasserEnPhase2Dialog extends DialogueActe {

    RepasserEnPhase2Dialog(ActeCep acte, DispositifCepVue cep, LocalDate aujourdhui, UseCasesCep cas) {
        this(acte, cep, aujourdhui, new RepasserEnPhase2Form(acte, aujourdhui), cas);
    }

    private RepasserEnPhase2Dialog(
            ActeCep acte,
            DispositifCepVue cep,
            LocalDate aujourdhui,
            RepasserEnPhase2Form formulaire,
            UseCasesCep cas) {
        super(acte, cep, aujourdhui, formulaire, cas);
        formulaire.addConfirmationListener(_ -> repasser());
    }

    private void repasser() {
        accomplir(() -> cas().repasserEnPhase2().execute(id(), version()));
    }
}
