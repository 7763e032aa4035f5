package fr.cepage.persistence.dossier;

/**
 * A word as it is looked for among the words of {@code recherche}, which stand between blanks. It has letters and digits
 * only, so that no part of it means anything in a pattern.
 */
record MotCherche(String mot) {

    private static final int COURT = 2;
    /** From here on a typing error is forgiven in the start of a word too, as it is typed. */
    private static final int DEBUT_SUFFIT = 5;
    /** From here on both halves are long enough for the trigram index. */
    private static final int MOITIES_INDEXABLES = 7;

    /** Whether it is too short for a typing error to leave anything of it. */
    boolean court() {
        return mot.length() <= COURT;
    }

    /** LIKE pattern: anywhere, or at the start of a word when there is nothing but that to go by. */
    String tel() {
        return court() ? "% " + mot + "%" : "%" + mot + "%";
    }

    /** Whether {@link #debutIntact} or {@link #finIntacte} may be asked for first, at less cost than the whole. */
    boolean moitiesIndexables() {
        return mot.length() >= MOITIES_INDEXABLES;
    }

    /** LIKE pattern of what an error in the second half leaves. */
    String debutIntact() {
        return "% " + mot.substring(0, mot.length() / 2) + "%";
    }

    /** LIKE pattern of what an error in the first half leaves, even one that swaps the letters in the middle. */
    String finIntacte() {
        return "%" + mot.substring(mot.length() / 2 + 1) + "%";
    }

    /** Regular expression: the word as it is, or a letter added, replaced, missing or swapped with its neighbour. */
    String aUneFautePres() {
        String fin = mot.length() < DEBUT_SUFFIT ? " " : "";
        return mot + "| (" + uneFaute(mot) + "|" + mot + "[^ ])" + fin;
    }

    /** Either half has the error, or their neighbouring letters are swapped: grows little faster than the word. */
    private String uneFaute(String partie) {
        if (partie.length() == 1) {
            return manqueOuAutre() + partie + "?";
        }
        int milieu = partie.length() / 2;
        String debut = partie.substring(0, milieu);
        String fin = partie.substring(milieu);
        String echange = debut.substring(0, milieu - 1) + fin.charAt(0) + debut.charAt(milieu - 1) + fin.substring(1);
        return "((" + uneFaute(debut) + ")" + fin + "|" + debut + "(" + uneFaute(fin) + ")|" + echange + ")";
    }

    /** A word of three letters does not lose one: what is left is too short. */
    private String manqueOuAutre() {
        return mot.length() == COURT + 1 ? "[^ ]" : "[^ ]?";
    }
}
