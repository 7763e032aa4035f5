package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.CodeMessage;

/** What can be done with an event; what it is there for now, {@link EtatEvenement#actions} tells (EVT-03, ANN-01). */
public enum ActionEvenement implements CodeMessage {
    CLOTURER,
    ROUVRIR,
    MODIFIER,
    /** Recorded by mistake (ANN-02). */
    ANNULER;

    @Override
    public String cle() {
        return "evenement.acte." + name();
    }
}
