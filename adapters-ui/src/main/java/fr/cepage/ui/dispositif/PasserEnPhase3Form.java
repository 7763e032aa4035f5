package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The first day of phase 3, new, moved or corrected; shows the phases that it makes (PHA-02, PHA-03, PHA-08). */
class PasserEnPhase3Form extends Formulaire<DispositifCepVue, @Nullable LocalDate> {

    private final ChampDate dateDebut;
    private final ApercuFrise apercu = new ApercuFrise();
    private final Div synthese = new Div();
    private final Supplier<List<Avertissement>> dits;
    private final LocalDate aujourdhui;
    private @Nullable DispositifCepVue cep;
    private @Nullable ParcoursCep parcours;

    /** @param dits what passing is told now */
    PasserEnPhase3Form(ActeCep acte, Supplier<List<Avertissement>> dits, LocalDate aujourdhui) {
        super(Droit.PROPOSER_CEP, acte.cle() + ".bouton");
        this.dits = dits;
        this.aujourdhui = aujourdhui;
        dateDebut = obligatoire("dateDebut", new ChampDate("dispositif.champ.dateDebut"));
        if (acte == ActeCep.CORRIGER_PHASE_3) {
            dateDebut.setHelperText(Textes.texte("acte.CORRIGER_PHASE_3.aide"));
        }
        intercaler(synthese);
        intercaler(apercu);
        dateDebut.addValueChangeListener(_ -> apercevoir());
    }

    @Override
    protected void montrer(DispositifCepVue montre) {
        cep = montre;
        parcours = Parcours.de(montre);
        apercu.apresNiveau1(montre.debutNiveau1());
        dateDebut.setValue(Parcours.debutPhase3(montre));
        apercevoir();
    }

    private void direDeLaSynthese() {
        synthese.removeAll();
        if (cep != null) {
            synthese.add(RemettreSynthese.attention(dits.get(), cep, PhaseCep.PHASE_2));
        }
    }

    private void apercevoir() {
        direDeLaSynthese();
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
