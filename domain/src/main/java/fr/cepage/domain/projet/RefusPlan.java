package fr.cepage.domain.projet;

import fr.cepage.domain.commun.CodeRefus;

/** Why a plan cannot be written as asked (SYN-05 to SYN-07, SYN-17, SYN-18). */
public enum RefusPlan implements CodeRefus {
    CHAMP_OBLIGATOIRE,
    /** Parameters: the smallest and the greatest. */
    MONTANT,
    /** What ends does so on the day it begins at the earliest. */
    DATES,
    /** What was done, verified or decided was so today at the latest. */
    DATE_FUTURE,
    /** Parameters: the first day that is possible, and the last. */
    DATE_ELOIGNEE,
    /** Granted without an amount, or an amount without being granted. */
    FINANCEMENT_ACCORDE,
    /** No step of this plan. */
    ETAPE_INCONNUE,
    /** One step in two places. */
    ETAPE_DOUBLE,
    /** Parameters: the smallest and the greatest number. */
    HEURES,
    ETAT,
    QUI,
    NATURE
}
