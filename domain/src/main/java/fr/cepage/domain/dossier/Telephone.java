package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A phone number, kept without blanks, dots and hyphens: digits, with a leading + when it is international. */
public record Telephone(String valeur) {

    private static final Pattern FORME = Pattern.compile("\\+?[0-9]{6,15}");
    private static final Pattern ORNEMENTS = Pattern.compile("[ .()\u00A0\u202F-]");

    public Telephone {
        if (!FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusValeur.TELEPHONE);
        }
    }

    public static @Nullable Telephone lire(@Nullable String saisi) {
        return saisi == null || saisi.isBlank()
                ? null
                : new Telephone(ORNEMENTS.matcher(saisi).replaceAll(""));
    }

    @Override
    public String toString() {
        return valeur;
    }
}
