package fr.cepage.domain.commun;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people type over several lines, in any script, emoji included. Kept as typed but for its outer blanks, its line
 * ends and its Unicode form (NFC); control characters and those that turn the reading direction round are refused.
 * Its length is the one that the user sees: a family of emoji, a flag or a letter with its accents counts one.
 */
public final class TexteLibre {

    private static final Pattern CARACTERE = Pattern.compile("\\X");
    private static final Pattern FIN_DE_LIGNE = Pattern.compile("\\R");
    private static final Pattern INTERDITS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\n]]");
    /** More than any character that people see is made of: only a pile of accents without end is. */
    private static final int UNITES_PAR_CARACTERE = 20;

    private TexteLibre() {}

    /** The cleaned text, or null when nothing but blanks was typed. */
    public static @Nullable String lire(@Nullable String saisi) {
        String net = nettoyer(saisi);
        if (net != null && INTERDITS.matcher(net).find()) {
            throw new RefusMetier(RefusValeur.CARACTERES_INTERDITS);
        }
        return net;
    }

    /** How many characters somebody sees in what they typed, once it is cleaned. */
    public static int longueur(@Nullable String saisi) {
        String net = nettoyer(saisi);
        return net == null ? 0 : (int) CARACTERE.matcher(net).results().count();
    }

    /** Whether it has more characters than that, or is endless for fewer. */
    public static boolean depasse(@Nullable String saisi, int longueurMax) {
        return saisi != null
                && (saisi.strip().length() > longueurMax * UNITES_PAR_CARACTERE || longueur(saisi) > longueurMax);
    }

    private static @Nullable String nettoyer(@Nullable String saisi) {
        if (saisi == null) {
            return null;
        }
        String compose = Normalizer.normalize(saisi, Normalizer.Form.NFC);
        String net = FIN_DE_LIGNE.matcher(compose).replaceAll("\n").replace('\t', ' ');
        return net.isBlank() ? null : net.strip();
    }
}
