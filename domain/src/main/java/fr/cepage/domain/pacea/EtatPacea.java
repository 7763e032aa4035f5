package fr.cepage.domain.pacea;

import java.util.EnumSet;
import java.util.Set;

/** Whether a PACEA goes on. */
public enum EtatPacea {
    EN_COURS,
    CLOS;

    /** What one in this state is there to have done to it, in the order in which it is offered. */
    public Set<ActionPacea> actions() {
        return switch (this) {
            case EN_COURS -> EnumSet.of(ActionPacea.CLOTURER, ActionPacea.SUPPRIMER);
            case CLOS -> EnumSet.of(ActionPacea.ANNULER_CLOTURE);
        };
    }
}
