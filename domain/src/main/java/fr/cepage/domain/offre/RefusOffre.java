package fr.cepage.domain.offre;

import fr.cepage.domain.commun.CodeRefus;

/** Why an offer cannot be written or proposed as asked, in the order in which the reasons are announced. */
public enum RefusOffre implements CodeRefus {
    /** OFF-03: it is not open on the day of the proposition. */
    FERMEE("offre.fermee", Nature.ETAT),
    CHAMP_OBLIGATOIRE("offre.champ-obligatoire", Nature.VALEUR),
    /** Its end lies before its beginning. */
    DATES("offre.dates", Nature.VALEUR),
    /** An age is out of bounds, or the least is above the greatest; parameter: the greatest age there is. */
    AGES("offre.ages", Nature.VALEUR),
    /** Parameter: the greatest number of places. */
    PLACES("offre.places", Nature.VALEUR);

    private final String cle;
    private final Nature nature;

    RefusOffre(String cle, Nature nature) {
        this.cle = cle;
        this.nature = nature;
    }

    @Override
    public String cle() {
        return cle;
    }

    @Override
    public Nature nature() {
        return nature;
    }
}
