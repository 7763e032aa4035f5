package fr.cepage.domain.referentiel;

/** What the legend of the activity reference tells apart; most acts are none of these (REF-01). */
public enum CategorieActe {
    /** Something to be watched. */
    VIGILANCE,
    /** Where the working alliance of adviser and person takes shape. */
    ALLIANCE,
    /** Where the transversal mission takes shape. */
    TRANSVERSAL,
    /** A technical sheet to refer to. */
    FICHE_TECHNIQUE,
    /** What the person takes home. */
    LIVRABLE
}
