package fr.cepage.domain.commun;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people type. Kept as typed but for its outer blanks and its Unicode form (NFC); what has no place in a name, an
 * address, a reason or a comment, like markup or control characters, is refused rather than stored or stripped.
 */
public final class Texte {

    private static final Pattern LIGNE = Pattern.compile("[\\p{L}\\p{M}\\p{N} '’.,:!?\"«»()/&+@#°_*%€–—-]*");

    private static final Pattern INTERDIT_EN_COMMENTAIRE =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFD&&[^\\n\\t]]|<[\\p{L}/!?]");
    private static final Pattern CARACTERE_VU = Pattern.compile("\\X");
    private static final int UNITES_PAR_CARACTERE = 32;

    private Texte() {}

    /**
     * A text of several lines, emoji and all, or null when nothing but blanks was typed.
     *
     * @param longueurMax in characters as people see them, see {@link #longueur}
     * @param tropLong what a longer one is refused with; its parameter is the maximum
     */
    public static @Nullable String commentaire(@Nullable String saisi, int longueurMax, CodeRefus tropLong) {
        String net = nettoyer(saisi == null ? null : saisi.replace("\r\n", "\n").replace('\r', '\n'));
        if (net == null) {
            return null;
        }
        if (net.length() > longueurMax * UNITES_PAR_CARACTERE || longueur(net) > longueurMax) {
            throw new RefusMetier(tropLong, longueurMax);
        }
        if (INTERDIT_EN_COMMENTAIRE.matcher(net).find()) {
            throw new RefusMetier(RefusValeur.CARACTERES_INTERDITS);
        }
        return net;
    }

    /** How many characters somebody sees: an accented letter, a flag or a family of emoji is one (EVT-01). */
    public static int longueur(String texte) {
        return (int) CARACTERE_VU.matcher(texte).results().count();
    }

    /** The cleaned text, or null when nothing but blanks was typed. */
    public static @Nullable String ligne(@Nullable String saisi, int longueurMax) {
        String net = nettoyer(saisi);
        if (net == null) {
            return null;
        }
        if (net.codePointCount(0, net.length()) > longueurMax) {
            throw new RefusMetier(RefusValeur.TROP_LONGUE, longueurMax);
        }
        if (!LIGNE.matcher(net).matches()) {
            throw new RefusMetier(RefusValeur.CARACTERES_INTERDITS);
        }
        return net;
    }

    static @Nullable String nettoyer(@Nullable String saisi) {
        if (saisi == null) {
            return null;
        }
        String compose = Normalizer.normalize(saisi, Normalizer.Form.NFC);
        String net = compose.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        return net.isEmpty() ? null : net;
    }
}
