package fr.cepage.application.commun;

import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.commun.Nettoyage;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a search, as words; of a longer text its start counts.
 *
 * @param mots without accents, in lower case
 * @param vain something was typed, but not one letter or digit: nothing is found (REC-03)
 */
public record MotsCherches(List<String> mots, boolean vain) {

    public static final int LONGUEUR_MAX = 100;
    /** Beyond, a typing error is forgiven no longer: nobody types so many, and each costs. */
    private static final int FAUTES_MAX = 8;

    private static final int REUNION_MAX = 3;

    public MotsCherches {
        mots = List.copyOf(mots);
    }

    public static MotsCherches lire(@Nullable String saisi) {
        String net = net(saisi);
        List<String> mots = Mots.de(net);
        return new MotsCherches(mots, mots.isEmpty() && !net.isEmpty());
    }

    /** Cleaned, and no longer than what counts. */
    public static String net(@Nullable String saisi) {
        String net = Objects.requireNonNullElse(Nettoyage.valeur(saisi), "");
        return net.substring(0, net.offsetByCodePoints(0, Math.min(LONGUEUR_MAX, net.codePointCount(0, net.length()))));
    }

    /** Whether a typing error is looked for at all. */
    public static boolean fauteImaginable(List<String> mots) {
        return mots.size() <= FAUTES_MAX && !mots.stream().allMatch(TexteCherche::court);
    }

    /** The exact finds, then those with a typing error where there is a word that may have one. */
    public static List<Precision> precisions(List<String> mots) {
        return fauteImaginable(mots) ? List.of(Precision.values()) : List.of(Precision.EXACTE);
    }

    /** The word and its neighbours as one word, at most so many of them: separators do not count (REC-01). */
    public static Stream<String> reunions(List<String> mots, int rang, int combien) {
        return IntStream.rangeClosed(Math.max(0, rang - combien + 1), Math.min(rang, mots.size() - combien))
                .mapToObj(debut -> String.join("", mots.subList(debut, debut + combien)));
    }

    /** All of {@link #reunions}. */
    public static Stream<String> reunions(List<String> mots, int rang) {
        return IntStream.rangeClosed(2, REUNION_MAX).boxed().flatMap(combien -> reunions(mots, rang, combien));
    }
}
