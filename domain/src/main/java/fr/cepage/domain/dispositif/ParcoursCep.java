package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way through the phases, one type for each that allows different moves. The phase of a day is derived from the
 * dates, never stored (PHA-03).
 */
public sealed interface ParcoursCep {

    /** How far ahead a phase 3 may be planned; later is a slip of the keyboard (PHA-10). */
    int ANNEES_DE_PREVISION = 2;

    /** First day of all. */
    LocalDate debut();

    /** First day of phase 3, begun or planned; empty when there is none. */
    Optional<LocalDate> debutPhase3();

    /** The way after a passage to phase 3 on that day, a moved plan or a corrected beginning (PHA-01, PHA-02, PHA-08). */
    ParcoursCep passerEnPhase3(LocalDate date, LocalDate aujourdhui);

    /** What giving phase 3 a first day is called on that day (PHA-01, PHA-08). */
    default ActionCep passage(LocalDate aujourdhui) {
        if (debutPhase3().isEmpty()) {
            return ActionCep.PASSER_EN_PHASE_3;
        }
        return phase3CommenceeLe(aujourdhui) ? ActionCep.CORRIGER_PHASE_3 : ActionCep.DEPLACER_PHASE_3;
    }

    /** Why phase 3 cannot be given any first day (PHA-08), if so. */
    default Optional<Violation> empechementPassage() {
        return Optional.empty();
    }

    /** Why there is no phase 3 to return from (PHA-07, PHA-09), if so. */
    Optional<Violation> empechementRetour();

    /** The way without its phase 3 (PHA-05). */
    default ParcoursCep repasserEnPhase2() {
        empechementRetour().ifPresent(violation -> {
            throw new RefusMetier(violation);
        });
        return new EnPhase2(debut());
    }

    default boolean phase3CommenceeLe(LocalDate jour) {
        return debutPhase3().filter(debut -> !debut.isAfter(jour)).isPresent();
    }

    /** First day of a phase 3 that has not begun on that day; empty when there is none. */
    default Optional<LocalDate> phase3ApresLe(LocalDate jour) {
        return debutPhase3().filter(debut -> debut.isAfter(jour));
    }

    default PhaseCep phaseLe(LocalDate jour) {
        return phase3CommenceeLe(jour) ? PhaseCep.PHASE_3 : PhaseCep.PHASE_2;
    }

    /** First day of the phase of that day. */
    default LocalDate debutDeLaPhaseLe(LocalDate jour) {
        return debutPhase3().filter(debut -> !debut.isAfter(jour)).orElse(debut());
    }

    /** The phase that a passage leaves, once one is planned or made; empty: none is left. */
    default Optional<PhaseCep> phaseQuittee() {
        return Optional.empty();
    }

    /** Adds what forbids the way to end on that day (CLO-02, CLO-03). */
    default void verifierFin(LocalDate fin, LocalDate aujourdhui, Violations violations) {
        LocalDate debutPhase = debutDeLaPhaseLe(aujourdhui);
        violations
                .si(fin.isAfter(aujourdhui), RefusCep.FIN_ANTICIPEE, "dateFinReelle")
                .si(fin.isBefore(debutPhase), RefusCep.FIN_AVANT_PHASE, "dateFinReelle", debutPhase);
    }

    /** The phases begun on that day, oldest first; the last one goes on. */
    List<PeriodePhase> phasesLe(LocalDate jour);

    /** The way that entry in that phase opens (CEP-04). */
    static ParcoursCep entree(PhaseCep phase, LocalDate debut) {
        return switch (phase) {
            case PHASE_2 -> new EnPhase2(debut);
            case PHASE_3 -> new DirectEnPhase3(debut);
        };
    }

    /** The way that these stored dates tell; one of the two is present. */
    static ParcoursCep de(@Nullable LocalDate debutPhase2, @Nullable LocalDate debutPhase3) {
        if (debutPhase2 == null) {
            if (debutPhase3 == null) {
                throw new IllegalArgumentException("A CEP has a phase");
            }
            return new DirectEnPhase3(debutPhase3);
        }
        return debutPhase3 == null ? new EnPhase2(debutPhase2) : new Phase2PuisPhase3(debutPhase2, debutPhase3);
    }

    /** Refuses a first day of phase 3 that is none (PHA-02, PHA-10). */
    private static void verifierPassage(LocalDate date, LocalDate debutPhase2, LocalDate aujourdhui) {
        LocalDate dernier = aujourdhui.plusYears(ANNEES_DE_PREVISION);
        new Violations()
                .si(!date.isAfter(debutPhase2), RefusCep.PHASE3_TROP_TOT, "dateDebut", debutPhase2.plusDays(1))
                .si(date.isAfter(dernier), RefusCep.PHASE3_TROP_TARD, "dateDebut", dernier)
                .lever();
    }

    /** In phase 2, with nothing planned. */
    record EnPhase2(LocalDate debut) implements ParcoursCep {

        @Override
        public Optional<LocalDate> debutPhase3() {
            return Optional.empty();
        }

        @Override
        public ParcoursCep passerEnPhase3(LocalDate date, LocalDate aujourdhui) {
            verifierPassage(date, debut, aujourdhui);
            return new Phase2PuisPhase3(debut, date);
        }

        @Override
        public Optional<Violation> empechementRetour() {
            return Optional.of(Violation.de(RefusCep.PAS_DE_PHASE_3));
        }

        @Override
        public List<PeriodePhase> phasesLe(LocalDate jour) {
            return List.of(new PeriodePhase(PhaseCep.PHASE_2, debut, null));
        }
    }

    /** Phase 2, then phase 3: planned until its day has come. Phase 2 ends the day before (PHA-04). */
    record Phase2PuisPhase3(LocalDate debut, LocalDate passage) implements ParcoursCep {

        public Phase2PuisPhase3 {
            if (!passage.isAfter(debut)) {
                throw new IllegalArgumentException("Phase 3 starts after phase 2");
            }
        }

        @Override
        public Optional<LocalDate> debutPhase3() {
            return Optional.of(passage);
        }

        /** On the day on which it begins already, whatever today allows: nothing is asked for. */
        @Override
        public ParcoursCep passerEnPhase3(LocalDate date, LocalDate aujourdhui) {
            if (date.equals(passage)) {
                return this;
            }
            if (phase3CommenceeLe(aujourdhui) && date.isAfter(aujourdhui)) {
                throw new RefusMetier(new Violation(RefusCep.DEJA_EN_PHASE_3, "dateDebut", List.of()));
            }
            verifierPassage(date, debut, aujourdhui);
            return new Phase2PuisPhase3(debut, date);
        }

        @Override
        public Optional<PhaseCep> phaseQuittee() {
            return Optional.of(PhaseCep.PHASE_2);
        }

        @Override
        public Optional<Violation> empechementRetour() {
            return Optional.empty();
        }

        @Override
        public List<PeriodePhase> phasesLe(LocalDate jour) {
            return phase3CommenceeLe(jour)
                    ? List.of(
                            new PeriodePhase(PhaseCep.PHASE_2, debut, passage.minusDays(1)),
                            new PeriodePhase(PhaseCep.PHASE_3, passage, null))
                    : List.of(new PeriodePhase(PhaseCep.PHASE_2, debut, null));
        }
    }

    /** Entered in phase 3 without a phase 2. */
    record DirectEnPhase3(LocalDate debut) implements ParcoursCep {

        @Override
        public Optional<LocalDate> debutPhase3() {
            return Optional.of(debut);
        }

        @Override
        public ParcoursCep passerEnPhase3(LocalDate date, LocalDate aujourdhui) {
            throw new RefusMetier(RefusCep.DEJA_EN_PHASE_3);
        }

        @Override
        public Optional<Violation> empechementPassage() {
            return Optional.of(Violation.de(RefusCep.DEJA_EN_PHASE_3));
        }

        @Override
        public Optional<Violation> empechementRetour() {
            return Optional.of(Violation.de(RefusCep.PAS_DE_PHASE_2));
        }

        @Override
        public List<PeriodePhase> phasesLe(LocalDate jour) {
            return List.of(new PeriodePhase(PhaseCep.PHASE_3, debut, null));
        }
    }
}
