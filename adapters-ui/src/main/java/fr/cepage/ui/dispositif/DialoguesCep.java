package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import java.time.LocalDate;

/** Which window each act of the menu opens. */
final class DialoguesCep {

    private final UseCasesCep cas;
    private final LocalDate aujourdhui;

    DialoguesCep(UseCasesCep cas, LocalDate aujourdhui) {
        this.cas = cas;
        this.aujourdhui = aujourdhui;
    }

    DialogueActe pour(ActeCep acte, DispositifCepVue cep) {
        return switch (acte) {
            case MODIFIER -> new ModifierDispositifDialog(cep, aujourdhui, cas);
            case CLOTURER -> new CloturerDispositifDialog(cep, aujourdhui, cas);
            case PASSER_EN_PHASE_3, DEPLACER_PHASE_3, CORRIGER_PHASE_3 ->
                new PasserEnPhase3Dialog(acte, cep, aujourdhui, cas);
            case ANNULER_PASSAGE, REPASSER_EN_PHASE_2 -> new RepasserEnPhase2Dialog(acte, cep, aujourdhui, cas);
            case ANNULER_CLOTURE -> new AnnulerClotureDialog(cep, aujourdhui, cas);
            case SUPPRIMER -> new SupprimerDispositifDialog(cep, aujourdhui, cas);
        };
    }
}
