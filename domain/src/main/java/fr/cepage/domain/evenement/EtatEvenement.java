package fr.cepage.domain.evenement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Whether an event goes on, so that what is done on the dossier is among its actions (EVT-03). */
public enum EtatEvenement {
    EN_COURS,
    CLOS,
    /** Recorded by mistake: it counts no more (ANN-02). */
    ANNULE;

    /**
     * What one in this state is there to have done to it, in the order in which it is offered. One of an earlier day is
     * corrected, not opened again (ANN-01).
     *
     * @param jour the day of the event
     */
    public Set<ActionEvenement> actions(LocalDate jour, LocalDate aujourdhui) {
        Set<ActionEvenement> suite = EnumSet.of(ActionEvenement.MODIFIER, ActionEvenement.ANNULER);
        return switch (this) {
            case EN_COURS -> avec(ActionEvenement.CLOTURER, suite);
            case CLOS -> jour.isBefore(aujourdhui) ? suite : avec(ActionEvenement.ROUVRIR, suite);
            case ANNULE -> EnumSet.noneOf(ActionEvenement.class);
        };
    }

    private static Set<ActionEvenement> avec(ActionEvenement action, Set<ActionEvenement> suite) {
        suite.add(action);
        return suite;
    }
}
