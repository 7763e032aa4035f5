package fr.cepage.persistence.commun;

/** Which propositions count for level 1, in SQL (NIV-01, OFF-06). */
public final class Niveau1 {

    /** Of a row of {@code proposition}. */
    public static final String COMPTE = "mesure_nationale = 'CEP' AND etat <> 'ANNULEE'";

    private Niveau1() {}
}
