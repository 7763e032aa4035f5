package fr.cepage.ui.dispositif;

import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
        LocalDate horizon = parcours.phase3ApresLe(aujourdhui).orElse(aujourdhui);
        return de(parcours.phasesLe(horizon), null, aujourdhui);
    }

    static PlanFrise clos(ParcoursCep parcours, LocalDate fin, LocalDate aujourdhui) {
        return de(parcours.phasesLe(fin), fin, aujourdhui);
    }

    private static PlanFrise de(List<PeriodePhase> phases, @Nullable LocalDate fin, LocalDate aujourdhui) {
        List<Segment> segments = phases.stream()
                .map(phase -> new Segment(
                        phase.phase().niveau(),
                        phase.debut(),
                        phase.fin() == null ? fin : phase.fin(),
                        phase.debut().isAfter(aujourdhui)))
                .toList();
        return new PlanFrise(segments, fin, aujourdhui);
    }

    /** The same after a level 1 that began that day, if it began before (NIV-01, NIV-03); null: there was none. */
    PlanFrise apresNiveau1(@Nullable LocalDate debut) {
        LocalDate entree = segments.getFirst().debut();
        if (debut == null || !debut.isBefore(entree)) {
            return this;
        }
        Segment niveau1 = new Segment(1, debut, entree.minusDays(1), false);
        return new PlanFrise(
                Stream.concat(Stream.of(niveau1), segments.stream()).toList(), fin, aujourdhui);
    }

    /**
     * Level 1 or one phase.
     *
     * @param niveau 1, 2 or 3
     * @param fin last day; null: none known
     * @param prevue whether it has not begun
     */
    record Segment(int niveau, LocalDate debut, @Nullable LocalDate fin, boolean prevue) {

        boolean contient(LocalDate jour) {
            return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
        }

        boolean dUnSeulJour() {
            return debut.equals(fin);
        }
    }
}
