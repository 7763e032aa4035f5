package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.CodeMessage;

/** What an adviser is told of a PACEA without being stopped. */
public enum AvertissementPacea implements CodeMessage {
    /** PAC-01: a CEP was en cours, so none was made. */
    CEP_CONSERVE("pacea.cep-conserve"),
    /** PAC-07: its months are over. Parameters: their number, and the day from which they are. */
    DUREE_DEPASSEE("pacea.duree-depassee");

    private final String cle;

    AvertissementPacea(String cle) {
        this.cle = cle;
    }

    @Override
    public String cle() {
        return cle;
    }
}
