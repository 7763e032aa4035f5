package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.domain.dispositif.PhaseCep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The way of a CEP that was read, as the domain's own value: what a dialog previews is computed by it. */
public final class Parcours {

    private Parcours() {}

    static ParcoursCep de(DispositifCepVue cep) {
        return ParcoursCep.de(cep.entreeDirecte() ? null : cep.dateEntree(), debutPhase3(cep));
    }

    static PlanFrise plan(DispositifCepVue cep, LocalDate aujourdhui) {
        PlanFrise plan = cep.cloture() == null
                ? PlanFrise.enCours(de(cep), aujourdhui)
                : PlanFrise.clos(de(cep), cep.cloture().dateFinReelle(), aujourdhui);
        return plan.apresNiveau1(cep.debutNiveau1());
    }

    /** Its phases in one sentence. */
    public static String recit(DispositifCepVue cep, LocalDate aujourdhui) {
        return TexteFrise.phrase(plan(cep, aujourdhui));
    }

    static @Nullable LocalDate debutPhase3(DispositifCepVue cep) {
        return cep.phase3Planifiee() != null
                ? cep.phase3Planifiee()
                : cep.phases().stream()
                        .filter(phase -> phase.phase() == PhaseCep.PHASE_3)
                        .map(PeriodePhase::debut)
                        .findFirst()
                        .orElse(null);
    }
}
