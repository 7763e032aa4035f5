package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.dispositif.CloturerDispositifForm.ClotureDemandeeEvent;
import java.time.LocalDate;

/** « Clôturer le dispositif » (CLO-01 to CLO-06). */
class CloturerDispositifDialog extends DialogueActe {

    CloturerDispositifDialog(DispositifCepVue cep, LocalDate aujourdhui, UseCasesCep cas) {
        this(
                cep,
                aujourdhui,
                new CloturerDispositifForm(cas.listes().execute(Liste.MOTIFS_SORTIE, null), aujourdhui),
                cas);
    }

    private CloturerDispositifDialog(
            DispositifCepVue cep, LocalDate aujourdhui, CloturerDispositifForm formulaire, UseCasesCep cas) {
        super(ActeCep.CLOTURER, cep, aujourdhui, formulaire, cas);
        formulaire.addClotureDemandeeListener(this::cloturer);
    }

    private void cloturer(ClotureDemandeeEvent demande) {
        accomplir(() -> cas().cloturer().execute(id(), version(), demande.dateFinReelle(), demande.motifSortie()));
    }
}
