package fr.cepage.domain.referentiel;

import fr.cepage.domain.commun.CodeRefus;

/** Why a list value cannot be chosen (CEP-09, CLO-06, NOM-01). */
public enum RefusReferentiel implements CodeRefus {
    VALEUR_INCONNUE,
    /** Parameter: the label of the value. */
    VALEUR_INACTIVE
}
