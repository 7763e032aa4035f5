package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ConfirmationForm;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** Why a closing is taken back; shows the CEP open again (CLO-09). */
class AnnulerClotureForm extends ConfirmationForm<DispositifCepVue> {

    private final ApercuFrise apercu = new ApercuFrise();
    private final LocalDate aujourdhui;

    AnnulerClotureForm(LocalDate aujourdhui) {
        super(Droit.PROPOSER_CEP, "acte.ANNULER_CLOTURE.bouton");
        this.aujourdhui = aujourdhui;
        exigerRaison();
        intercaler(apercu);
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        demander(cep.cloture() == null ? "" : question(cep.cloture()));
        apercu.apresNiveau1(cep.debutNiveau1());
        apercu.montrer(() -> PlanFrise.enCours(Parcours.de(cep), aujourdhui));
    }

    private static String question(ClotureVue cloture) {
        return Textes.texte(
                "acte.ANNULER_CLOTURE.question",
                cloture.dateFinReelle(),
                cloture.motifSortie().libelle());
    }
}
