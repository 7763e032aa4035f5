package fr.cepage.domain.referentiel;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.commun.RefusMetier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code of a list value, e.g. {@code PREMIERE_INSERTION}; what cannot be one is an unknown value. */
public record CodeValeur(String valeur) implements Differences.Dicible {

    private static final Pattern FORME = Pattern.compile("[A-Z0-9_]{1,60}");

    public CodeValeur {
        if (!FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusReferentiel.VALEUR_INCONNUE);
        }
    }

    /** The code that was given, or null when none was. */
    public static @Nullable CodeValeur lire(@Nullable String code) {
        String net = Nettoyage.valeur(code);
        return net == null ? null : new CodeValeur(net);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
