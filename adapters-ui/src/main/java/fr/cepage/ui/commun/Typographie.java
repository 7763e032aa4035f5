package fr.cepage.ui.commun;

import java.util.regex.Pattern;

/**
 * How French is set: a blank that never breaks before « : », « ; », « ? », « ! » and inside « », and the curved apostrophe.
 * It is for our own sentences; what people typed is shown as they typed it.
 */
final class Typographie {

    private static final char INSECABLE = '\u00A0';
    private static final Pattern AVANT = Pattern.compile(" (?=[:;?!»%])");
    private static final Pattern APRES = Pattern.compile("(?<=«) ");

    private Typographie() {}

    /** @param modele for {@link java.text.MessageFormat}, where an apostrophe is written twice */
    static String modele(String modele) {
        String insecable = APRES.matcher(AVANT.matcher(modele).replaceAll(String.valueOf(INSECABLE)))
                .replaceAll(String.valueOf(INSECABLE));
        return insecable.replace("''", "’");
    }
}
