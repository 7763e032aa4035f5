package fr.cepage.persistence.commun;

import fr.cepage.application.commun.TexteCherche;
import java.util.List;

/**
 * A word as it is looked for among the words of a column, which stand between blanks. It has letters and digits only, so
 * that no part of it means anything in a pattern.
 *
 * @param lettres each a code point: beyond the basic plane a letter is two units, and half a letter none
 */
public record MotCherche(String mot, List<String> lettres) {

    private static final int COURT = 2;
    /** From here on a typing error is forgiven in the start of a word too, as it is typed. */
    private static final int DEBUT_SUFFIT = 5;
    /** From here on both halves are long enough for the trigram index. */
    private static final int MOITIES_INDEXABLES = 7;

    public MotCherche(String mot) {
        this(mot, mot.codePoints().mapToObj(Character::toString).toList());
    }

    /** Whether it is too short for a typing error to leave anything of it. */
    public boolean court() {
        return TexteCherche.court(mot);
    }

    /** LIKE pattern: anywhere, or at the start of a word when there is nothing but that to go by. */
    public String tel() {
        return court() ? "% " + mot + "%" : "%" + mot + "%";
    }

    /** Whether {@link #debutIntact} or {@link #finIntacte} may be asked for first, at less cost than the whole. */
    boolean moitiesIndexables() {
        return lettres.size() >= MOITIES_INDEXABLES;
    }

    /** LIKE pattern of what an error in the second half leaves. */
    String debutIntact() {
        return "% " + de(lettres.subList(0, lettres.size() / 2)) + "%";
    }

    /** LIKE pattern of what an error in the first half leaves, even one that swaps the letters in the middle. */
    String finIntacte() {
        return "%" + de(lettres.subList(lettres.size() / 2 + 1, lettres.size())) + "%";
    }

    /** Regular expression: the word as it is, or a letter added, replaced, missing or swapped with its neighbour. */
    public String aUneFautePres() {
        String fin = lettres.size() < DEBUT_SUFFIT ? " " : "";
        return mot + "| (" + uneFaute(lettres) + "|" + mot + "[^ ])" + fin;
    }

    /** Either half has the error, or their neighbouring letters are swapped: grows little faster than the word. */
    private String uneFaute(List<String> partie) {
        if (partie.size() == 1) {
            return manqueOuAutre() + partie.getFirst() + "?";
        }
        int milieu = partie.size() / 2;
        List<String> debut = partie.subList(0, milieu);
        List<String> fin = partie.subList(milieu, partie.size());
        String echange =
                de(debut.subList(0, milieu - 1)) + fin.getFirst() + debut.getLast() + de(fin.subList(1, fin.size()));
        return "((" + uneFaute(debut) + ")" + de(fin) + "|" + de(debut) + "(" + uneFaute(fin) + ")|" + echange + ")";
    }

    /** A word of three letters does not lose one: what is left is too short. */
    private String manqueOuAutre() {
        return lettres.size() == COURT + 1 ? "[^ ]" : "[^ ]?";
    }

    private static String de(List<String> lettres) {
        return String.join("", lettres);
    }
}
