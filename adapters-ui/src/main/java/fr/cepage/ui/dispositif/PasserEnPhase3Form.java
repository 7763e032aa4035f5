package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day of phase 3, new, moved or corrected; shows the phases that it makes (PHA-02, PHA-03, PHA-08). */
class PasserEnPhase3Form extends Formulaire<DispositifCepVue, @Nullable LocalDate> {

    private final ChampDate dateDebut;
    private final ApercuFrise apercu = new ApercuFrise();
    private final LocalDate aujourdhui;
    private @Nullable ParcoursCep parcours;

    PasserEnPhase3Form(ActeCep acte, LocalDate aujourdhui) {
        super(Droit.PROPOSER_CEP, acte.cle() + ".bouton");
        this.aujourdhui = aujourdhui;
        dateDebut = obligatoire("dateDebut", new ChampDate("dispositif.champ.dateDebut"));
        if (acte == ActeCep.CORRIGER_PHASE_3) {
            dateDebut.setHelperText(Textes.texte("acte.CORRIGER_PHASE_3.aide"));
        }
        intercaler(apercu);
        dateDebut.addValueChangeListener(_ -> apercevoir());
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        parcours = Parcours.de(cep);
        apercu.apresNiveau1(cep.debutNiveau1());
        dateDebut.setValue(Parcours.debutPhase3(cep));
        apercevoir();
    }

    private void apercevoir() {
        LocalDate debut = dateDebut.getValue();
        if (debut == null || parcours == null) {
            apercu.attendre();
        } else {
            ParcoursCep actuel = parcours;
            apercu.montrer(
                    () -> PlanFrise.enCours(actuel.passerEnPhase3(debut, aujourdhui), aujourdhui), refusPrevus());
        }
    }

    @Override
    protected @Nullable LocalDate saisie() {
        return dateDebut.getValue();
    }
}
