package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on a PACEA is refused, in the order in which the reasons are announced. */
public enum RefusPacea implements CodeRefus {
    @Etat
    CLOS,
    @Etat
    DEJA_EN_COURS,
    CHAMP_OBLIGATOIRE,
    DATE_ENTREE_FUTURE,
    /** Parameters: the least age and the greatest. */
    AGE,
    /** Parameter: the entry date, first day that is possible. */
    DATE_FIN
}
