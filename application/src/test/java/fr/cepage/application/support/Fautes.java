package fr.cepage.application.support;

import fr.cepage.domain.commun.Mots;
import java.util.stream.IntStream;

/** The typing errors that the search of dossiers forgives; what the database forgives is measured by it (DOS-05). */
public final class Fautes {
    /** From here on an error is forgiven in the start of a word too, as it is typed. */
    private static final int DEBUT_SUFFIT = 5;

    private static final int PLUS_COURT = 3;

    private Fautes() {}

    /** Whether a word of these names, or its start when what is looked for is long, is that one with one error. */
    public static boolean pardonne(String noms, String cherche) {
        return cherche.length() >= PLUS_COURT
                && Mots.de(noms).stream()
                        .anyMatch(nom -> Mots.proches(nom, cherche)
                                || cherche.length() >= DEBUT_SUFFIT && pardonneUnDebut(nom, cherche));
    }

    private static boolean pardonneUnDebut(String nom, String cherche) {
        return IntStream.rangeClosed(PLUS_COURT, nom.length())
                .anyMatch(fin -> Mots.proches(nom.substring(0, fin), cherche));
    }
}
