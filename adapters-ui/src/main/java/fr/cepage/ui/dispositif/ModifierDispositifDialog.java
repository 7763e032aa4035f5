package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.ui.dispositif.ModifierDispositifForm.ModificationDemandeeEvent;
import java.time.LocalDate;

/** « Modifier » (MOD-01, MOD-02). */
class ModifierDispositifDialog extends DialogueActe {

    ModifierDispositifDialog(DispositifCepVue cep, LocalDate aujourdhui, UseCasesCep cas) {
        this(cep, aujourdhui, new ModifierDispositifForm(new ChampsRenseignements(cas)), cas);
    }

    private ModifierDispositifDialog(
            DispositifCepVue cep, LocalDate aujourdhui, ModifierDispositifForm formulaire, UseCasesCep cas) {
        super(ActeCep.MODIFIER, cep, aujourdhui, formulaire, cas);
        formulaire.addModificationDemandeeListener(this::modifier);
    }

    private void modifier(ModificationDemandeeEvent demande) {
        accomplir(() -> cas().modifier().execute(id(), version(), _ -> demande.saisie()));
    }
}
