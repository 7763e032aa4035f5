package fr.cepage.application.offre;

import fr.cepage.domain.commun.Mots;

/** A text in which words are looked for; the search of the database does the same (OFF-02). */
public final class TexteCherche {

    private static final int COURT = 2;

    private final String mots;

    public TexteCherche(String texte) {
        this.mots = " " + String.join(" ", Mots.de(texte)) + " ";
    }

    /** Whether it has that word, be it within another; a very short one only at the start of another. */
    public boolean a(String mot) {
        return mots.contains(court(mot) ? " " + mot : mot);
    }

    public static boolean court(String mot) {
        return mot.length() <= COURT;
    }
}
