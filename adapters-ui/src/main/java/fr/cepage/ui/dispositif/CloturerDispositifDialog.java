package fr.cepage.ui.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.SaisieCloture;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.dispositif.CloturerDispositifForm.ClotureDemandeeEvent;
import java.time.LocalDate;
import java.util.List;

/** « Clôturer le dispositif » (CLO-01 to CLO-06, CLO-10). */
class CloturerDispositifDialog extends DialogueActe {

    CloturerDispositifDialog(DispositifCepVue cep, LocalDate aujourdhui, UseCasesCep cas) {
        this(
                cep,
                aujourdhui,
                new CloturerDispositifForm(
                        new ChampsCloture(
                                cas.listes().execute(Liste.MOTIFS_SORTIE, null), saisie -> prevoir(cep, saisie, cas)),
                        aujourdhui),
                cas);
    }

    private CloturerDispositifDialog(
            DispositifCepVue cep, LocalDate aujourdhui, CloturerDispositifForm formulaire, UseCasesCep cas) {
        super(ActeCep.CLOTURER, cep, aujourdhui, formulaire, cas);
        formulaire.addClotureDemandeeListener(this::cloturer);
    }

    private void cloturer(ClotureDemandeeEvent demande) {
        accomplir(() -> cas().cloturer().execute(id(), version(), demande.saisie()));
    }

    private static List<Avertissement> prevoir(DispositifCepVue cep, SaisieCloture saisie, UseCasesCep cas) {
        return Actes.executer(() -> cas.prevoirCloture().execute(cep.id(), saisie), new Avis())
                .orElse(List.of());
    }
}
