package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.CodeNomme;

/** What an adviser is told of a PACEA without being stopped. */
public enum AvertissementPacea implements CodeNomme {
    /** PAC-01: a CEP was en cours, so none was made. */
    CEP_CONSERVE,
    /** PAC-07: its months are over. Parameters: their number, and the day from which they are. */
    DUREE_DEPASSEE
}
