package fr.cepage.application.commun;

/** How well what is found has what was looked for: one list of the exact finds, one of those with a typing error (REC-04). */
public enum Precision {
    EXACTE,
    PROCHE
}
