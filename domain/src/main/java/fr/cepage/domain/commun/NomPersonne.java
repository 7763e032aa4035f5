package fr.cepage.domain.commun;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name or given name: letters of any script with their marks, blanks, hyphens, apostrophes, which may stand first
 * (« 't Hooft »), full stops and middle dots, 100 characters at most (SAI-02).
 */
public record NomPersonne(String valeur) {

    public static final int LONGUEUR_MAX = 100;
    private static final Pattern ETRANGER = Pattern.compile("[^\\p{L}\\p{M} '’.·-]");
    private static final Pattern DEBUT = Pattern.compile("'?\\p{L}.*");

    public NomPersonne {
        if (valeur.codePointCount(0, valeur.length()) > LONGUEUR_MAX) {
            throw new RefusMetier(RefusValeur.TROP_LONG, LONGUEUR_MAX);
        }
        Signes refuses = Signes.dans(valeur, ETRANGER);
        if (!refuses.aucun()) {
            throw new RefusMetier(RefusValeur.NOM, refuses);
        }
        if (!DEBUT.matcher(valeur).matches()) {
            throw new RefusMetier(RefusValeur.NOM, new Signes(valeur.substring(0, 1)));
        }
    }

    /** The name that was typed, or null when nothing but blanks was. */
    public static @Nullable NomPersonne lire(@Nullable String saisi) {
        String net = Nettoyage.valeur(saisi);
        return net == null ? null : new NomPersonne(net);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
