package fr.cepage.ui.dispositif;

import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.domain.dispositif.PhaseCep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a frise shows: the phases of a way through the CEP, seen on a day. The domain says which they are, so that a
 * preview cannot differ from what saving will do (PHA-03, PHA-04, CLO-05).
 *
 * @param fin last day of a closed CEP; null: en cours
 */
record PlanFrise(List<Segment> segments, @Nullable LocalDate fin, LocalDate aujourdhui) {

    PlanFrise {
        segments = List.copyOf(segments);
    }

    static PlanFrise enCours(ParcoursCep parcours, LocalDate aujourdhui) {
        LocalDate horizon = parcours.debutPhase3()
                .filter(debut -> debut.isAfter(aujourdhui))
                .orElse(aujourdhui);
        return de(parcours.phasesLe(horizon), null, aujourdhui);
    }

    static PlanFrise clos(ParcoursCep parcours, LocalDate fin, LocalDate aujourdhui) {
        return de(parcours.phasesLe(fin), fin, aujourdhui);
    }

    private static PlanFrise de(List<PeriodePhase> phases, @Nullable LocalDate fin, LocalDate aujourdhui) {
        List<Segment> segments = phases.stream()
                .map(phase -> new Segment(
                        phase.phase(),
                        phase.debut(),
                        phase.fin() == null ? fin : phase.fin(),
                        phase.debut().isAfter(aujourdhui)))
                .toList();
        return new PlanFrise(segments, fin, aujourdhui);
    }

    /**
     * One phase.
     *
     * @param fin last day; null: none known
     * @param prevue whether it has not begun
     */
    record Segment(
            PhaseCep phase, LocalDate debut, @Nullable LocalDate fin, boolean prevue) {

        boolean contient(LocalDate jour) {
            return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
        }

        boolean dUnSeulJour() {
            return debut.equals(fin);
        }
    }
}
