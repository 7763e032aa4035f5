package fr.cepage.application.commun;

import fr.cepage.domain.commun.Mots;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text in which words are looked for; the searches of the database do the same (OFF-02, REC-01, REC-04). */
public final class TexteCherche {

    private static final int COURT = 2;
    /** From here on an error is forgiven in the start of a word too, as it is typed. */
    private static final int DEBUT_SUFFIT = 5;

    private final List<String> mots;
    private final boolean courtsPartout;

    private TexteCherche(List<String> mots, boolean courtsPartout) {
        this.mots = mots;
        this.courtsPartout = courtsPartout;
    }

    public TexteCherche(String texte) {
        this(Mots.de(texte), false);
    }

    /** Names, in which separators do not count inside words either. */
    public static TexteCherche noms(Stream<String> noms) {
        return new TexteCherche(separes(noms), false);
    }

    /** The name of somebody of the structure: among few, a very short word may stand anywhere. */
    public static TexteCherche personne(String nom) {
        return new TexteCherche(separes(Stream.of(nom)), true);
    }

    private static List<String> separes(Stream<String> noms) {
        return noms.map(Mots::de)
                .flatMap(mots -> Stream.concat(mots.stream(), Mots.reunis(mots).stream()))
                .toList();
    }

    /** Whether it has that word, be it within another; a very short one as a rule only at the start of another. */
    public boolean a(String mot) {
        boolean auDebut = court(mot) && !courtsPartout;
        return mots.stream().anyMatch(lu -> auDebut ? lu.startsWith(mot) : lu.contains(mot));
    }

    /** Whether it has that word, or the start of one that is long enough, with one typing error. */
    public boolean aPresque(String mot) {
        return !court(mot)
                && mots.stream().anyMatch(lu -> Mots.proches(lu, mot) || (suffit(mot) && aUnDebutProche(lu, mot)));
    }

    private static boolean suffit(String mot) {
        return longueur(mot) >= DEBUT_SUFFIT;
    }

    private static boolean aUnDebutProche(String lu, String mot) {
        return IntStream.rangeClosed(COURT + 1, longueur(lu))
                .anyMatch(fin -> Mots.proches(lu.substring(0, lu.offsetByCodePoints(0, fin)), mot));
    }

    /** Whether it has all of them, a very short one together with a neighbour too. */
    public boolean a(List<String> cherches) {
        return IntStream.range(0, cherches.size()).allMatch(rang -> a(cherches, rang));
    }

    private boolean a(List<String> cherches, int rang) {
        String mot = cherches.get(rang);
        return a(mot) || (court(mot) && MotsCherches.reunions(cherches, rang, 2).anyMatch(this::a));
    }

    /** Whether it has each of them with one typing error at most, alone or together with neighbours. */
    public boolean aPresque(List<String> cherches) {
        return MotsCherches.fauteImaginable(cherches)
                && IntStream.range(0, cherches.size())
                        .allMatch(rang -> a(cherches, rang)
                                || Stream.concat(Stream.of(cherches.get(rang)), MotsCherches.reunions(cherches, rang))
                                        .anyMatch(this::aPresque));
    }

    public static boolean court(String mot) {
        return longueur(mot) <= COURT;
    }

    private static int longueur(String mot) {
        return mot.codePointCount(0, mot.length());
    }
}
