package fr.cepage.domain.evenement;

/** Whether an event goes on, so that what is done on the dossier is among its actions (EVT-03). */
public enum EtatEvenement {
    EN_COURS,
    CLOS
}
