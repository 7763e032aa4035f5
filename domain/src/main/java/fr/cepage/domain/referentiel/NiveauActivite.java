package fr.cepage.domain.referentiel;

/** The three levels of the CEP and what goes through all of them, as the activity reference parts its missions (REF-01). */
public enum NiveauActivite {
    NIVEAU_1,
    NIVEAU_2,
    NIVEAU_3,
    TRANSVERSAL
}
