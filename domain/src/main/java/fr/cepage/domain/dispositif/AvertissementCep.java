package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.CodeMessage;

/** What an adviser is told without being stopped. */
public enum AvertissementCep implements CodeMessage {
    /** DOS-04: from the 26th birthday on. */
    LIMITE_AGE("cep.limite-age"),
    /** DOS-08. */
    PUBLIC_NON_CONCERNE("cep.public-non-concerne"),
    /** CEP-07: a référent is due from level 2 on. */
    REFERENT_ABSENT("cep.referent-absent"),
    /** An interview of the last six months is not marked as belonging to the CEP (EVT-05); parameter: its day. */
    ENTRETIEN_SANS_CONTEXTE("cep.entretien-sans-contexte");

    private final String cle;

    AvertissementCep(String cle) {
        this.cle = cle;
    }

    @Override
    public String cle() {
        return cle;
    }
}
