package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A French postcode: five digits. */
public record CodePostal(String valeur) {

    private static final Pattern FORME = Pattern.compile("[0-9]{5}");

    public CodePostal {
        if (!FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusValeur.CODE_POSTAL);
        }
    }

    public static @Nullable CodePostal lire(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : new CodePostal(saisi.replace(" ", ""));
    }

    @Override
    public String toString() {
        return valeur;
    }
}
