package fr.cepage.web.calendrier;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds lines at 75 bytes (RFC 5545, 3.1) and never within what people see as one character, which folding by characters,
 * as the library does it, would make up to four times as long.
 */
final class Pliage {

    private static final int OCTETS_MAX = 75;
    private static final String FIN_DE_LIGNE = "\r\n";
    private static final Pattern CARACTERE_VU = Pattern.compile("\\X");

    private Pliage() {}

    static String plier(String texte) {
        StringBuilder plie = new StringBuilder(texte.length());
        texte.lines().forEach(ligne -> {
            plierLigne(ligne, plie);
            plie.append(FIN_DE_LIGNE);
        });
        return plie.toString();
    }

    private static void plierLigne(String ligne, StringBuilder plie) {
        Matcher caracteres = CARACTERE_VU.matcher(ligne);
        int octets = 0;
        while (caracteres.find()) {
            int longueur = caracteres.group().getBytes(StandardCharsets.UTF_8).length;
            if (octets + longueur > OCTETS_MAX) {
                plie.append(FIN_DE_LIGNE).append(' ');
                octets = 1;
            }
            plie.append(caracteres.group());
            octets += longueur;
        }
    }
}
