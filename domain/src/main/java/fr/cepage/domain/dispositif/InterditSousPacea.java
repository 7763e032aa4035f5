package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.Violation;
import java.util.Locale;

/** What a PACEA en cours forbids: one refusal, whose sentence says for each act what has to be done first. */
public enum InterditSousPacea implements CodeMessage {
    /** PHA-06. */
    RETOUR,
    /** CLO-04. */
    CLOTURE,
    /** SUP-02. */
    SUPPRESSION;

    @Override
    public String cle() {
        return RefusCep.PACEA_EN_COURS.cle() + "." + name().toLowerCase(Locale.ROOT);
    }

    Violation violation() {
        return Violation.de(RefusCep.PACEA_EN_COURS, this);
    }
}
