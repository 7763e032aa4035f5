package fr.cepage.domain.commun;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words as a search compares them: accents, case, hyphens and apostrophes ignored, one typing error forgiven. */
public final class Mots {

    private static final Pattern MARQUES = Pattern.compile("\\p{M}+");
    /** Neither letter nor digit, or a letter that stands for an apostrophe or a tone, as the ʻokina does. */
    private static final Pattern SEPARATEURS = Pattern.compile(
            "[[^\\p{L}\\p{N}]" + "\\u02B9-\\u02C1\\u02C6-\\u02D1\\u02EC\\u02EE\\u07F4\\u07F5\\uA788\\uA78B\\uA78C]+");
    /** What no decomposition takes apart, and what it is typed as; the same letters as the search of the database. */
    private static final String LETTRES = "øłđðħıŋŧƀƃɓƈɖɗƌɛəǝɇƒǥɠɣɩɨɉĸƙƚɲɔɵƥɍƭʈʉʋƴɏƶȥʒⱥς";

    private static final String TAPEES = "olddhintbbbcdddeeeefgggiijkklnooprttuvyyzzzaσ";
    private static final Map<String, String> LIEES = Map.of("œ", "oe", "æ", "ae", "ß", "ss", "þ", "th", "ȣ", "ou");

    private static final int LONGUEUR_MIN_FAUTE = 3;

    private Mots() {}

    /** « Jean-François D'Œuvre » gives {@code jean francois d oeuvre}. */
    public static List<String> de(String texte) {
        StringBuilder minuscules = new StringBuilder(texte.length());
        Normalizer.normalize(texte, Normalizer.Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(minuscules::appendCodePoint);
        String nu = MARQUES.matcher(minuscules)
                .replaceAll("")
                .codePoints()
                .mapToObj(Mots::tapee)
                .collect(Collectors.joining());
        return SEPARATEURS.splitAsStream(nu).filter(mot -> !mot.isEmpty()).toList();
    }

    private static String tapee(int lettre) {
        int rang = LETTRES.indexOf(lettre);
        String seule = Character.toString(lettre);
        return rang >= 0 ? TAPEES.substring(rang, rang + 1) : LIEES.getOrDefault(seule, seule);
    }

    /** From each word on, all that follow in one word: separators do not count inside words either (REC-01). */
    public static List<String> reunis(List<String> mots) {
        return IntStream.range(0, Math.max(0, mots.size() - 1))
                .mapToObj(debut -> String.join("", mots.subList(debut, mots.size())))
                .toList();
    }

    /** Equal, or one letter replaced, added, missing or swapped with its neighbour, in words of three letters or more. */
    public static boolean proches(String a, String b) {
        return a.equals(b)
                || prochesALaLettre(a.codePoints().toArray(), b.codePoints().toArray());
    }

    private static boolean prochesALaLettre(int[] a, int[] b) {
        int[] court = a.length <= b.length ? a : b;
        int[] plusLong = a.length <= b.length ? b : a;
        if (court.length < LONGUEUR_MIN_FAUTE || plusLong.length - court.length > 1) {
            return false;
        }
        int i = Math.max(0, Arrays.mismatch(court, plusLong));
        if (plusLong.length > court.length) {
            return memeFin(court, i, plusLong, i + 1);
        }
        return memeFin(court, i + 1, plusLong, i + 1) || lettresEchangees(court, plusLong, i);
    }

    private static boolean lettresEchangees(int[] a, int[] b, int i) {
        return i + 1 < a.length && a[i] == b[i + 1] && a[i + 1] == b[i] && memeFin(a, i + 2, b, i + 2);
    }

    private static boolean memeFin(int[] a, int deA, int[] b, int deB) {
        return Arrays.equals(a, deA, a.length, b, deB, b.length);
    }
}
