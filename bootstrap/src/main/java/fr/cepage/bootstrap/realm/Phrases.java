package fr.cepage.bootstrap.realm;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command. */
final class Phrases {

    private static final ResourceBundle TEXTES =
            ResourceBundle.getBundle("fr.cepage.bootstrap.realm.verification", Locale.FRENCH);

    private Phrases() {}

    static String de(String cle, Object... valeurs) {
        Object[] textes = new Object[valeurs.length];
        for (int i = 0; i < valeurs.length; i++) {
            textes[i] = String.valueOf(valeurs[i]);
        }
        return new MessageFormat(TEXTES.getString(cle), Locale.FRENCH).format(textes);
    }
}
