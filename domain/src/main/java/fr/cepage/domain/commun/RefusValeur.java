package fr.cepage.domain.commun;

/** Why a single value cannot be what it is given for, whatever the feature. */
public enum RefusValeur implements CodeRefus {
    /** Parameter: the greatest number of characters. */
    TROP_LONGUE,
    CARACTERES_INTERDITS,
    NOM,
    COURRIEL,
    TELEPHONE,
    CODE_POSTAL,
    /** Nobody of the structure has this {@code sub}. */
    PERSONNE_INCONNUE
}
