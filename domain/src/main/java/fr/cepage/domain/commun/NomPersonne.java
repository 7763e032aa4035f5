package fr.cepage.domain.commun;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name or given name: letters of any alphabet, blanks, hyphens, apostrophes and dots, 100 characters at most. */
public record NomPersonne(String valeur) {

    public static final int LONGUEUR_MAX = 100;
    private static final Pattern FORME = Pattern.compile("[\\p{L}][\\p{L}\\p{M} '’.-]*");

    public NomPersonne {
        if (valeur.codePointCount(0, valeur.length()) > LONGUEUR_MAX) {
            throw new RefusMetier(RefusValeur.TROP_LONGUE, LONGUEUR_MAX);
        }
        if (!FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusValeur.NOM);
        }
    }

    /** The name that was typed, or null when nothing but blanks was. */
    public static @Nullable NomPersonne lire(@Nullable String saisi) {
        String net = Texte.nettoyer(saisi);
        return net == null ? null : new NomPersonne(net.replaceAll(" +", " "));
    }

    @Override
    public String toString() {
        return valeur;
    }
}
