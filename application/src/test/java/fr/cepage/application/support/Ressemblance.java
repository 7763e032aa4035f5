package fr.cepage.application.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How little a name is like what is looked for, by the trigrams that they share, as the database measures it (OFF-02). */
final class Ressemblance {
    private static final int MILLE = 1000;
    private static final int TRIGRAMME = 3;

    private Ressemblance() {}

    /** In thousandths, of four digits, so that its text has its order; 0 for nothing looked for. */
    static String ecart(String cherche, String nom) {
        Set<String> voulus = new TreeSet<>(trigrammes(cherche));
        List<String> lus = trigrammes(nom);
        double ecart = voulus.isEmpty() ? 0 : 2 - partCommune(voulus, lus) - auMieux(voulus, lus);
        return "%04d".formatted(Math.round(MILLE * ecart));
    }

    /** Of any stretch of the name. */
    private static double auMieux(Set<String> voulus, List<String> lus) {
        double mieux = 0;
        for (int debut = 0; debut < lus.size(); debut++) {
            for (int fin = debut + 1; fin <= lus.size(); fin++) {
                mieux = Math.max(mieux, partCommune(voulus, lus.subList(debut, fin)));
            }
        }
        return mieux;
    }

    private static double partCommune(Set<String> voulus, List<String> lus) {
        Set<String> tous = new TreeSet<>(voulus);
        tous.addAll(lus);
        Set<String> communs = new TreeSet<>(voulus);
        communs.retainAll(Set.copyOf(lus));
        return tous.isEmpty() ? 0 : (double) communs.size() / tous.size();
    }

    /** Each word counts with two blanks before it and one behind. */
    private static List<String> trigrammes(String texte) {
        List<String> trigrammes = new ArrayList<>();
        for (String mot : texte.split(" ", -1)) {
            String entoure = mot.isEmpty() ? "" : "  " + mot + " ";
            for (int i = 0; i + TRIGRAMME <= entoure.length(); i++) {
                trigrammes.add(entoure.substring(i, i + TRIGRAMME));
            }
        }
        return trigrammes;
    }
}
