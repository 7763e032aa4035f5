package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address as people have them; whether it exists only a message can tell. */
public record Courriel(String valeur) {

    private static final int LONGUEUR_MAX = 254;
    private static final Pattern FORME =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){1,8}");

    public Courriel {
        if (valeur.length() > LONGUEUR_MAX || !FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusValeur.COURRIEL);
        }
    }

    public static @Nullable Courriel lire(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : new Courriel(saisi.strip());
    }

    @Override
    public String toString() {
        return valeur;
    }
}
