package fr.cepage.domain.dispositif;

import java.util.Collection;
import java.util.Optional;

/** What can be done with a CEP once it exists; what it is there for now, {@link DispositifCep#actions} tells, and
 * why not, {@link DispositifCep#empechements}. */
public enum ActionCep {
    MODIFIER,
    PASSER_EN_PHASE_3,
    /** While it is planned (PHA-08). */
    DEPLACER_PHASE_3,
    /** Once it has begun (PHA-08). */
    CORRIGER_PHASE_3,
    REPASSER_EN_PHASE_2,
    CLOTURER,
    ANNULER_CLOTURE,
    SUPPRIMER;

    /**
     * What one that can have these done to it calls for first; nothing while a planned phase 3 is awaited, or once it is
     * closed.
     */
    public static Optional<ActionCep> duMoment(Collection<ActionCep> actions) {
        return actions.contains(CORRIGER_PHASE_3)
                ? Optional.of(CLOTURER)
                : Optional.of(PASSER_EN_PHASE_3).filter(actions::contains);
    }
}
