package fr.cepage.persistence.commun;

import fr.cepage.application.commun.MotsCherches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The conditions under which {@code d.recherche} has the words looked for, each value a parameter: what TexteCherche does
 * in memory (REC-01, REC-04).
 */
public final class Recherche {

    private final List<String> mots;
    private final boolean courtsPartout;
    private final Map<String, Object> parametres = new HashMap<>();

    public Recherche(List<String> mots) {
        this(mots, false);
    }

    private Recherche(List<String> mots, boolean courtsPartout) {
        this.mots = List.copyOf(mots);
        this.courtsPartout = courtsPartout;
    }

    /** A very short word may stand anywhere, where few rows are to be read. */
    public static Recherche partout(List<String> mots) {
        return new Recherche(mots, true);
    }

    /** Every word is found as it is. */
    public List<String> exactes() {
        return rangs().map(this::exacte).toList();
    }

    /** Every word is found as it is or with one typing error, and at least one of them only so. */
    public List<String> proches() {
        return Stream.concat(rangs().map(this::proche), Stream.of("NOT (" + String.join(" AND ", exactes()) + ")"))
                .toList();
    }

    private Stream<Integer> rangs() {
        return IntStream.range(0, mots.size()).boxed();
    }

    private String exacte(int rang) {
        String mot = mots.get(rang);
        return new MotCherche(mot).court()
                ? ou(Stream.concat(Stream.of(mot), MotsCherches.reunions(mots, rang, 2))
                        .map(this::tel))
                : tel(mot);
    }

    private String proche(int rang) {
        return ou(Stream.concat(
                Stream.of(exacte(rang)),
                Stream.concat(Stream.of(mots.get(rang)), MotsCherches.reunions(mots, rang))
                        .filter(mot -> !new MotCherche(mot).court())
                        .map(this::aUneFautePres)));
    }

    /** It has that word, be it within another. */
    public String tel(String mot) {
        return "d.recherche LIKE " + parametre(courtsPartout ? "%" + mot + "%" : new MotCherche(mot).tel());
    }

    /** It has that word with one typing error; the halves come first, since they cost less. */
    public String aUneFautePres(String mot) {
        MotCherche cherche = new MotCherche(mot);
        String entier = "d.recherche ~ " + parametre(cherche.aUneFautePres());
        return cherche.moitiesIndexables()
                ? "((d.recherche LIKE %s OR d.recherche LIKE %s) AND %s)"
                        .formatted(parametre(cherche.debutIntact()), parametre(cherche.finIntacte()), entier)
                : entier;
    }

    private static String ou(Stream<String> conditions) {
        return conditions.collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String parametre(String valeur) {
        String nom = "m" + parametres.size();
        parametres.put(nom, valeur);
        return ":" + nom;
    }

    public Map<String, Object> parametres() {
        return parametres;
    }
}
