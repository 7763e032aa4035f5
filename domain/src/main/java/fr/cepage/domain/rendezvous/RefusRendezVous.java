package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.CodeRefus;

/** Why a rendez-vous cannot be written as asked, in the order in which the reasons are announced (RDV-01, RDV-03). */
public enum RefusRendezVous implements CodeRefus {
    /** Parameters: the state it is in, the state asked for. */
    @Etat
    TRANSITION,
    /** Nobody is present or absent before its day. Parameters: the state asked for, its day. */
    @Etat
    TROP_TOT,
    /** Only a planned one can be moved. Parameter: the state it is in. */
    @Etat
    NON_PLANIFIE,
    CHAMP_OBLIGATOIRE,
    /** Parameters: the first day that is possible, and the last. */
    DATE_ELOIGNEE,
    /** The hour that the change to summer time leaves out. Parameter: the day. */
    HEURE_INEXISTANTE,
    /** Parameters: the shortest and the longest, in minutes. */
    DUREE,
    /** Only who calls it off says why. */
    RAISON_SANS_ANNULATION
}
