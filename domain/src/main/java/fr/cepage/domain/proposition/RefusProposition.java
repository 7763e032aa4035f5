package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on a proposition is refused, in the order in which the reasons are announced. */
public enum RefusProposition implements CodeRefus {
    /** Parameters: the state that it has and the one that was asked for. */
    @Etat
    TRANSITION,
    CHAMP_OBLIGATOIRE,
    DATE_FUTURE,
    /** Parameter: the day of the proposition, before which it cannot become anything. */
    DATE_ANTERIEURE,
    /** Parameter: the greatest number of characters. */
    COMMENTAIRE_TROP_LONG,
    ETAT_INCONNU
}
