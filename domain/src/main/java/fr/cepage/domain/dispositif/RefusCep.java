package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on a CEP is refused, in the order in which the reasons are announced. */
public enum RefusCep implements CodeRefus {
    @Etat
    CLOS,
    @Etat
    DOSSIER_NON_JUSTIFIE,
    @Etat
    DEJA_EN_COURS,
    /** Parameter: the {@link InterditSousPacea}. */
    @Etat
    PACEA_EN_COURS,
    @Etat
    DEJA_EN_PHASE_3,
    @Etat
    PAS_DE_PHASE_2,
    @Etat
    PAS_DE_PHASE_3,
    @Etat
    SUIVANT_EXISTE,
    /** There is no closing to take back. */
    @Etat
    PAS_CLOS,
    CHAMP_OBLIGATOIRE,
    /** Parameter: the age. */
    AGE_MINIMUM,
    DATE_ENTREE_TROP_ANCIENNE,
    DATE_ENTREE_FUTURE,
    ENTRETIEN_APRES_ENTREE,
    /** CEP-12. */
    ACCORD_APRES_ENTREE,
    /** Parameter: the first day that is free. */
    CHEVAUCHEMENT,
    /** Parameter: the first day that is possible. */
    PHASE3_TROP_TOT,
    /** PHA-10. Parameter: the last day that is possible. */
    PHASE3_TROP_TARD,
    DATE_NON_MODIFIABLE,
    FIN_ANTICIPEE,
    /** Parameter: the first day that is possible. */
    FIN_AVANT_PHASE
}
