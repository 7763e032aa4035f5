package fr.cepage.domain.offre;

import fr.cepage.domain.commun.CodeRefus;

/** Why an offer cannot be written or proposed as asked, in the order in which the reasons are announced. */
public enum RefusOffre implements CodeRefus {
    /** OFF-03: it is not open on the day of the proposition. */
    @Etat
    FERMEE,
    CHAMP_OBLIGATOIRE,
    /** Its end lies before its beginning. */
    DATES,
    /** An age is out of bounds, or the least is above the greatest; parameter: the greatest age there is. */
    AGES,
    /** Parameter: the greatest number of places. */
    PLACES
}
