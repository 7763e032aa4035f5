package fr.cepage.bootstrap.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What documents say beside the words of their templates, by dotted keys. */
final class Phrases {

    private static final ResourceBundle TEXTES =
            ResourceBundle.getBundle("fr.cepage.bootstrap.document.phrases", Locale.FRENCH);

    private Phrases() {}

    static String phrase(String cle, String... valeurs) {
        return new MessageFormat(TEXTES.getString(cle), Locale.FRENCH).format(valeurs);
    }

    /** The word for a code; the code as it was typed when there is none, which a preview may hold. */
    static String mot(String rubrique, String code) {
        String cle = rubrique + "." + code;
        return TEXTES.containsKey(cle) ? phrase(cle) : code;
    }
}
