package fr.cepage.domain.projet;

import fr.cepage.domain.commun.CodeRefus;

/** Why a project cannot be written as asked (SYN-04, SYN-09, SYN-12, SYN-16, SYN-18). */
public enum RefusProjet implements CodeRefus {
    CHAMP_OBLIGATOIRE,
    /** Of the scenarios, one at most is the one chosen. */
    SCENARIOS_RETENUS,
    /** A letter and four digits. */
    CODE_ROME,
    ORIGINE,
    /** Parameters: the first year that is possible, and the last. */
    ANNEE,
    /** Parameters: the shortest and the longest, in days. */
    FREQUENCE,
    /** What took place or was agreed did so today at the latest. */
    DATE_FUTURE,
    /** Parameters: the first day that is possible, and the last. */
    DATE_ELOIGNEE
}
