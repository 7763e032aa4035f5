package fr.cepage.domain.commun;

/** Why a single value cannot be what it is given for, whatever the feature. */
public enum RefusValeur implements CodeRefus {
    /** Parameter: the greatest number of characters. */
    TROP_LONGUE("valeur.trop-longue"),
    /** Parameter: the signs that cannot be printed. */
    CARACTERES_INTERDITS("valeur.caracteres-interdits"),
    /** Parameter: the signs that stand in no name, or not at its beginning. */
    NOM("valeur.nom"),
    COURRIEL("valeur.courriel"),
    TELEPHONE("valeur.telephone"),
    CODE_POSTAL("valeur.code-postal"),
    /** Nobody of the structure has this {@code sub}. */
    PERSONNE_INCONNUE("valeur.personne-inconnue");

    private final String cle;

    RefusValeur(String cle) {
        this.cle = cle;
    }

    @Override
    public String cle() {
        return cle;
    }

    @Override
    public Nature nature() {
        return Nature.VALEUR;
    }
}
