package fr.cepage.domain.commun;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people type freely, cleaned (SAI-01): every sign that can be seen has its place in it, markup too, which is always
 * shown as text; what cannot be printed is refused and named (SAI-02).
 */
public final class Texte {

    private static final Pattern INTERDIT =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\uFFFD&&[^\\n]]");
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
        String net = Nettoyage.lignes(saisi);
        if (net == null) {
            return null;
        }
        if (net.length() > longueurMax * UNITES_PAR_CARACTERE || longueur(net) > longueurMax) {
            throw new RefusMetier(tropLong, longueurMax);
        }
        return imprimable(net);
    }

    /** How many characters somebody sees: an accented letter, a flag or a family of emoji is one (EVT-01). */
    public static int longueur(String texte) {
        return (int) CARACTERE_VU.matcher(texte).results().count();
    }

    /** A text of one line, or null when nothing but blanks was typed. */
    public static @Nullable String ligne(@Nullable String saisi, int longueurMax) {
        String net = Nettoyage.ligne(saisi);
        if (net == null) {
            return null;
        }
        if (net.codePointCount(0, net.length()) > longueurMax) {
            throw new RefusMetier(RefusValeur.TROP_LONG, longueurMax);
        }
        return imprimable(net);
    }

    private static String imprimable(String net) {
        Signes refuses = Signes.dans(net, INTERDIT);
        if (!refuses.aucun()) {
            throw new RefusMetier(RefusValeur.CARACTERES_INTERDITS, refuses);
        }
        return net;
    }
}
