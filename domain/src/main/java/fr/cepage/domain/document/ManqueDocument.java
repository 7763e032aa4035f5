package fr.cepage.domain.document;

import fr.cepage.domain.commun.CodeMessage;
import java.util.Locale;

/** What a document cannot be produced without, so that a refusal can name it (SYN-14). */
public enum ManqueDocument implements CodeMessage {
    PROJET,
    PLAN,
    DEMANDE,
    INFORMATIONS,
    DECISION,
    DECIDE_LE,
    OPERATEUR,
    CONTACT,
    ACCORD_LE;

    @Override
    public String cle() {
        return "document.manque." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
