package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a CEP has come on its way: going on or ended, one type for each since they allow different acts. */
sealed interface DeroulementCep {

    ParcoursCep parcours();

    EtatCep etat();

    Optional<Cloture> cloture();

    /** The day whose phase is the current one: today, or the last day of a closed CEP. */
    LocalDate dernierJour(LocalDate aujourdhui);

    /** The phases begun so far, oldest first; the last one ends with the CEP. */
    List<PeriodePhase> phases(LocalDate aujourdhui);

    /** The phase that was left or ended, whose document de synthèse is due (SYN-11); empty: none. */
    Optional<PhaseCep> phaseARestituer();

    /** What it is there to have done to it now, in the order of {@link ActionCep}; some may be prevented all the same. */
    List<ActionCep> actions(LocalDate aujourdhui);

    /** Why that action cannot be done, in the order in which the reasons are announced; none: it can. */
    List<Violation> empechements(ActionCep action, CirconstancesCep circonstances);

    static DeroulementCep de(ParcoursCep parcours, @Nullable Cloture cloture) {
        return cloture == null ? new EnCours(parcours) : new Clos(parcours, cloture);
    }

    /** Going on. */
    record EnCours(ParcoursCep parcours) implements DeroulementCep {

        @Override
        public EtatCep etat() {
            return EtatCep.EN_COURS;
        }

        @Override
        public Optional<Cloture> cloture() {
            return Optional.empty();
        }

        @Override
        public LocalDate dernierJour(LocalDate aujourdhui) {
            return aujourdhui;
        }

        @Override
        public List<PeriodePhase> phases(LocalDate aujourdhui) {
            return parcours.phasesLe(aujourdhui);
        }

        @Override
        public Optional<PhaseCep> phaseARestituer() {
            return parcours.phaseQuittee();
        }

        @Override
        public List<ActionCep> actions(LocalDate aujourdhui) {
            ActionCep passage = parcours.passage(aujourdhui);
            return passage == ActionCep.PASSER_EN_PHASE_3
                    ? List.of(ActionCep.MODIFIER, passage, ActionCep.CLOTURER, ActionCep.SUPPRIMER)
                    : List.of(
                            ActionCep.MODIFIER,
                            passage,
                            ActionCep.REPASSER_EN_PHASE_2,
                            ActionCep.CLOTURER,
                            ActionCep.SUPPRIMER);
        }

        @Override
        public List<Violation> empechements(ActionCep action, CirconstancesCep circonstances) {
            return switch (action) {
                case MODIFIER -> List.of();
                case PASSER_EN_PHASE_3, DEPLACER_PHASE_3, CORRIGER_PHASE_3 ->
                    empechementsDuPassage(action, circonstances.aujourdhui());
                case REPASSER_EN_PHASE_2 -> empechementsDuRetour(circonstances);
                case CLOTURER -> siPacea(InterditSousPacea.CLOTURE, circonstances);
                case SUPPRIMER -> siPacea(InterditSousPacea.SUPPRESSION, circonstances);
                case ANNULER_CLOTURE -> List.of(Violation.de(RefusCep.PAS_CLOS));
            };
        }

        private List<Violation> empechementsDuPassage(ActionCep action, LocalDate aujourdhui) {
            if (action == parcours.passage(aujourdhui)) {
                return parcours.empechementPassage().stream().toList();
            }
            return List.of(Violation.de(
                    action == ActionCep.PASSER_EN_PHASE_3 ? RefusCep.DEJA_EN_PHASE_3 : RefusCep.PAS_DE_PHASE_3));
        }

        /** A phase 3 that is merely planned may be cancelled under a PACEA (PHA-06). */
        private List<Violation> empechementsDuRetour(CirconstancesCep circonstances) {
            List<Violation> sousPacea = parcours.phase3CommenceeLe(circonstances.aujourdhui())
                    ? siPacea(InterditSousPacea.RETOUR, circonstances)
                    : List.of();
            return Stream.concat(sousPacea.stream(), parcours.empechementRetour().stream())
                    .toList();
        }

        private static List<Violation> siPacea(InterditSousPacea interdit, CirconstancesCep circonstances) {
            return circonstances.paceaEnCours() ? List.of(interdit.violation()) : List.of();
        }

        /** The same, ended; a phase 3 that has not begun vanishes (CLO-05). */
        Clos clore(Cloture fin) {
            boolean evanouie = parcours.phase3ApresLe(fin.dateFinReelle()).isPresent();
            return new Clos(evanouie ? parcours.repasserEnPhase2() : parcours, fin);
        }
    }

    /** Ended: its last phase is the one of its last day, for ever (PHA-03). */
    record Clos(ParcoursCep parcours, Cloture fin) implements DeroulementCep {

        @Override
        public EtatCep etat() {
            return EtatCep.CLOS;
        }

        @Override
        public Optional<Cloture> cloture() {
            return Optional.of(fin);
        }

        @Override
        public LocalDate dernierJour(LocalDate aujourdhui) {
            return fin.dateFinReelle();
        }

        @Override
        public List<PeriodePhase> phases(LocalDate aujourdhui) {
            List<PeriodePhase> phases = new ArrayList<>(parcours.phasesLe(fin.dateFinReelle()));
            phases.set(phases.size() - 1, phases.getLast().jusquAu(fin.dateFinReelle()));
            return List.copyOf(phases);
        }

        @Override
        public Optional<PhaseCep> phaseARestituer() {
            return Optional.of(parcours.phaseLe(fin.dateFinReelle()));
        }

        @Override
        public List<ActionCep> actions(LocalDate aujourdhui) {
            return List.of(ActionCep.ANNULER_CLOTURE);
        }

        @Override
        public List<Violation> empechements(ActionCep action, CirconstancesCep circonstances) {
            if (action != ActionCep.ANNULER_CLOTURE) {
                return List.of(Violation.de(RefusCep.CLOS));
            }
            return circonstances.suivantExiste() ? List.of(Violation.de(RefusCep.SUIVANT_EXISTE)) : List.of();
        }
    }
}
