package fr.cepage.application.rendezvous;

import fr.cepage.domain.commun.CodeNomme;

/** What is told of a rendez-vous without stopping anybody. */
public enum AvertissementRendezVous implements CodeNomme {
    /** RDV-03; parameters: who is expected elsewhere meanwhile, and when. */
    SIMULTANE
}
