package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.ui.dispositif.PasserEnPhase3Form.PassageDemandeEvent;
import java.time.LocalDate;

/** « Passer en phase 3 », « Déplacer le passage en phase 3 », « Corriger la date de phase 3 » (PHA-01, PHA-08). */
class PasserEnPhase3Dialog extends DialogueActe {

    PasserEnPhase3Dialog(ActeCep acte, DispositifCepVue cep, LocalDate aujourdhui, UseCasesCep cas) {
        this(acte, cep, aujourdhui, new PasserEnPhase3Form(acte, aujourdhui), cas);
    }

    private PasserEnPhase3Dialog(
            ActeCep acte, DispositifCepVue cep, LocalDate aujourdhui, PasserEnPhase3Form formulaire, UseCasesCep cas) {
        super(acte, cep, aujourdhui, formulaire, cas);
        formulaire.addPassageDemandeListener(this::passer);
    }

    private void passer(PassageDemandeEvent demande) {
        accomplir(() -> cas().passerEnPhase3().execute(id(), version(), demande.dateDebut()));
    }
}
