package fr.cepage.domain.commun;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed or pasted, before anything is judged: composed (NFC), every kind of blank a blank, runs of them one, none
 * at the ends, nothing invisible (SAI-01). Every value that people type goes through here and nowhere else.
 */
public final class Nettoyage {

    /** Letters of some scripts count as format characters though they are seen: Arabic and Kaithi number signs. */
    private static final String INVISIBLE =
            "[\\p{Cf}&&[^\\u0600-\\u0605\\u06DD\\u0890\\u0891\\u08E2\\x{110BD}\\x{110CD}]]"
                    + "|[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0]";

    private static final String PARTIE_D_EMOJI = "\\p{IsExtended_Pictographic}[\\uFE0F\\p{IsEmoji_Modifier}]?";
    /** A flag made of signs of its own, and parts joined to one emoji. */
    private static final String EMOJI_COMPOSE =
            "\\x{1F3F4}[\\x{E0020}-\\x{E007E}]+\\x{E007F}|" + PARTIE_D_EMOJI + "(?:\\u200D" + PARTIE_D_EMOJI + ")+";

    private static final Pattern INVISIBLE_EN_TEXTE = Pattern.compile("(" + EMOJI_COMPOSE + ")|" + INVISIBLE);
    private static final Pattern INVISIBLE_EN_VALEUR =
            Pattern.compile(INVISIBLE + "|[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private static final Pattern FIN_DE_LIGNE = Pattern.compile("\\R");
    private static final Pattern BLANCS = Pattern.compile("[\\p{Z}\\t\\n\\x0B\\f\\r\\x85\\u2800]+");
    private static final Pattern TIRETS = Pattern.compile("[\\p{Pd}\\u02D7\\u2043\\u2212]");
    private static final Pattern APOSTROPHES = Pattern.compile(
            "[\\u0060\\u00B4\\u02B9\\u02BC\\u02C8\\u02CA\\u0384\\u055A\\u07F4\\u07F5\\u1FBD\\u2018\\u2019\\u201B"
                    + "\\u2032\\u2035\\uFF07\\uFF40]");

    private Nettoyage() {}

    /** A free text of one line, or null when nothing but blanks was given. */
    public static @Nullable String ligne(@Nullable String saisi) {
        return saisi == null ? null : nonVide(uneLigne(visible(saisi)));
    }

    /** A free text of several lines, each ended by {@code \n}, or null when nothing but blanks was given. */
    public static @Nullable String lignes(@Nullable String saisi) {
        if (saisi == null) {
            return null;
        }
        String propre = FIN_DE_LIGNE
                .splitAsStream(visible(saisi))
                .map(Nettoyage::uneLigne)
                .collect(Collectors.joining("\n"));
        return nonVide(propre.strip());
    }

    /**
     * A structured value, a name, number, address of a machine, hour or date: every hyphen and dash is « - », every
     * apostrophe, prime or acute accent standing alone « ' »; null when nothing but blanks was given.
     */
    public static @Nullable String valeur(@Nullable String saisi) {
        if (saisi == null) {
            return null;
        }
        String vue = INVISIBLE_EN_VALEUR.matcher(compose(saisi)).replaceAll("");
        String droite = APOSTROPHES.matcher(TIRETS.matcher(vue).replaceAll("-")).replaceAll("'");
        return nonVide(uneLigne(droite));
    }

    private static String compose(String saisi) {
        return Normalizer.normalize(saisi, Normalizer.Form.NFC);
    }

    private static String visible(String saisi) {
        return INVISIBLE_EN_TEXTE.matcher(compose(saisi)).replaceAll(Nettoyage::garde);
    }

    private static String garde(MatchResult signe) {
        return signe.group(1) == null ? "" : signe.group(1);
    }

    private static String uneLigne(String texte) {
        return BLANCS.matcher(texte).replaceAll(" ").strip();
    }

    private static @Nullable String nonVide(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
