package fr.cepage.domain.commun;

/** Why a single value cannot be what it is given for, whatever the feature. */
public enum RefusValeur implements CodeRefus {
    /** Parameter: the greatest number of characters. */
    TROP_LONG,
    /** Parameter: the greatest number of elements. */
    TROP_D_ELEMENTS,
    /** Parameter: the signs that cannot be printed. */
    CARACTERES_INTERDITS,
    /** Parameter: the signs that stand in no name, or not at its beginning. */
    NOM,
    COURRIEL,
    TELEPHONE,
    CODE_POSTAL,
    /** Nobody of the structure has this {@code sub}. */
    PERSONNE_INCONNUE
}
