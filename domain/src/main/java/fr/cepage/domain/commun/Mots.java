package fr.cepage.domain.commun;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words as a search compares them: accents, case, hyphens and apostrophes ignored, one typing error forgiven. */
public final class Mots {

    private static final Pattern MARQUES = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATEURS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What no decomposition takes apart; the same letters as the search of the database. */
    private static final Map<String, String> LETTRES = Map.of(
            "œ", "oe", "æ", "ae", "ß", "ss", "ı", "i", "ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ħ", "h");

    private static final int LONGUEUR_MIN_FAUTE = 3;

    private Mots() {}

    /** « Jean-François D'Œuvre » gives {@code jean francois d oeuvre}. */
    public static List<String> de(String texte) {
        String decompose = Normalizer.normalize(texte.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String nu = MARQUES.matcher(decompose).replaceAll("");
        for (Map.Entry<String, String> lettre : LETTRES.entrySet()) {
            nu = nu.replace(lettre.getKey(), lettre.getValue());
        }
        return Arrays.stream(SEPARATEURS.split(nu))
                .filter(mot -> !mot.isEmpty())
                .toList();
    }

    /** Equal, or one letter replaced, added, missing or swapped with its neighbour, in words of three letters or more. */
    public static boolean proches(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String court = a.length() <= b.length() ? a : b;
        String plusLong = a.length() <= b.length() ? b : a;
        if (court.length() < LONGUEUR_MIN_FAUTE || plusLong.length() - court.length() > 1) {
            return false;
        }
        int i = debutCommun(court, plusLong);
        if (plusLong.length() > court.length()) {
            return court.substring(i).equals(plusLong.substring(i + 1));
        }
        return court.substring(i + 1).equals(plusLong.substring(i + 1)) || lettresEchangees(court, plusLong, i);
    }

    private static int debutCommun(String a, String b) {
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static boolean lettresEchangees(String a, String b, int i) {
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }
}
