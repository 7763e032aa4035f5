package fr.cepage.persistence.commun;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How texts go into and out of PostgreSQL. */
public final class Textes {

    private Textes() {}

    /** PostgreSQL knows neither NUL nor half a character: a text with one is stored nowhere. */
    static boolean stockable(String texte) {
        return texte.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(texte);
    }

    /** Keys and values in turn, as {@code jsonb_object} takes them. */
    public static String[] paires(Map<String, String> membres) {
        List<String> paires = new ArrayList<>();
        membres.forEach((cle, valeur) -> {
            paires.add(cle);
            paires.add(valeur);
        });
        return paires.toArray(String[]::new);
    }

    /** The reverse, in the order given. */
    public static Map<String, String> membres(List<String> paires) {
        Map<String, String> membres = new LinkedHashMap<>();
        for (int i = 0; i < paires.size(); i += 2) {
            membres.put(paires.get(i), paires.get(i + 1));
        }
        return membres;
    }
}
