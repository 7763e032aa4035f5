package fr.cepage.domain.commun;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people type in one line. Kept as typed but for its outer blanks and its Unicode form (NFC); what has no place in
 * a name, an address or a reason, like markup or control characters, is refused rather than stored or stripped.
 */
public final class Texte {

    private static final Pattern LIGNE = Pattern.compile("[\\p{L}\\p{M}\\p{N} '’.,:!?\"«»()/&+@#°_*%€–—-]*");

    private Texte() {}

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
