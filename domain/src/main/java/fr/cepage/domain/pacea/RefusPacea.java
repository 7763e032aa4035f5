package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on a PACEA is refused, in the order in which the reasons are announced. */
public enum RefusPacea implements CodeRefus {
    @Etat
    CLOS,
    @Etat
    DEJA_EN_COURS,
    /** ANN-04: its closing cannot be taken back; it has none. */
    @Etat
    PAS_CLOS,
    /** ANN-04: a later one of the dossier exists. */
    @Etat
    SUIVANT_EXISTE,
    /** ANN-04, CLO-04: its CEP was closed since. */
    @Etat
    CEP_CLOS,
    /** ANN-04, SUP-02: its CEP was deleted since. */
    @Etat
    CEP_SUPPRIME,
    CHAMP_OBLIGATOIRE,
    DATE_ENTREE_FUTURE,
    /** Parameters: the least age and the greatest. */
    AGE,
    /** Parameter: the entry date, first day that is possible. */
    DATE_FIN
}
