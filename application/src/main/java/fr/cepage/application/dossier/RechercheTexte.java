package fr.cepage.application.dossier;

import fr.cepage.application.commun.MotsCherches;
import fr.cepage.domain.dossier.NumeroDossier;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means who types into the search of dossiers.
 *
 * @param numero a complete number, which matches exactly and alone; null: none was typed
 * @param dateNaissance a birth date in any notation; null: none was typed
 * @param mots parts of names, without accents, in lower case; each must be found, one typing error forgiven
 * @param vain something was typed, but not one letter or digit: nothing is found (REC-03)
 */
public record RechercheTexte(
        @Nullable String numero, @Nullable LocalDate dateNaissance, List<String> mots, boolean vain) {

    private static final int ANNEE_MIN = 1000;
    /** What people write before a number. */
    private static final Pattern ANNONCE =
            Pattern.compile("(?iu)^(?:dossier(?!\\p{L}))?[ :]*(?:n *°|n[. ]|(?:num[eé]ro|num|no)(?!\\p{L}))?[. :]*");

    private static final Pattern SEPARATEURS = Pattern.compile("[ ./_-]");
    /** Day, month, year with any separator or none, or year, month, day with one; nothing glued to it. */
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}+-])(?:"
            + "(?<j>\\d{1,2})(?: ?[./-] ?| )(?<m>\\d{1,2})(?: ?[./-] ?| )(?<a>\\d{4})"
            + "|(?<jc>\\d{2})(?<mc>\\d{2})(?<ac>\\d{4})"
            + "|(?<ai>\\d{4})(?: ?[./-] ?| )(?<mi>\\d{1,2})(?: ?[./-] ?| )(?<ji>\\d{1,2})"
            + ")(?![\\p{L}\\p{N}])");

    public RechercheTexte {
        mots = List.copyOf(mots);
    }

    public static RechercheTexte lire(@Nullable String texte) {
        String net = Normalizer.normalize(MotsCherches.net(texte), Normalizer.Form.NFKC);
        String numero = numero(net);
        if (numero != null) {
            return new RechercheTexte(numero, null, List.of(), false);
        }
        LocalDate naissance = DATE.matcher(net)
                .results()
                .flatMap(date -> date(date).stream())
                .reduce((avant, derniere) -> derniere)
                .orElse(null);
        MotsCherches noms = MotsCherches.lire(sansDate(net));
        return new RechercheTexte(null, naissance, noms.mots(), noms.vain() && naissance == null);
    }

    /** What was typed beside the birth date, as it was typed. */
    public static String sansDate(String texte) {
        return DATE.matcher(texte)
                .replaceAll(date -> date(date).isPresent() ? " " : "$0")
                .strip();
    }

    /** Separators are forgiven in a number, but a name of five letters before a birth date is none. */
    private static @Nullable String numero(String net) {
        String annonce = ANNONCE.matcher(net).replaceFirst("");
        String colle = SEPARATEURS.matcher(annonce).replaceAll("").toUpperCase(Locale.ROOT);
        boolean entier = colle.length() == annonce.length();
        return NumeroDossier.estComplet(colle) && (entier || Character.isDigit(colle.charAt(0))) ? colle : null;
    }

    private static Optional<LocalDate> date(MatchResult date) {
        Function<String, Optional<Integer>> lire =
                nom -> Optional.ofNullable(date.group(nom)).map(Integer::valueOf);
        int jour = lire.apply("j")
                .or(() -> lire.apply("jc"))
                .or(() -> lire.apply("ji"))
                .orElseThrow();
        int mois = lire.apply("m")
                .or(() -> lire.apply("mc"))
                .or(() -> lire.apply("mi"))
                .orElseThrow();
        int annee = lire.apply("a")
                .or(() -> lire.apply("ac"))
                .or(() -> lire.apply("ai"))
                .orElseThrow();
        try {
            return Optional.of(LocalDate.of(annee, mois, jour)).filter(lue -> lue.getYear() >= ANNEE_MIN);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
