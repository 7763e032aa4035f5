package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.commun.RefusMetier;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code of a métier in the ROME, e.g. {@code J1501}. */
public record CodeRome(String valeur) {

    private static final Pattern FORME = Pattern.compile("[A-Z]\\d{4}");

    public CodeRome {
        if (!FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusProjet.CODE_ROME);
        }
    }

    /** The code that was given, its letter in either case, or null when none was. */
    public static @Nullable CodeRome lire(@Nullable String code) {
        String net = Nettoyage.valeur(code);
        return net == null ? null : new CodeRome(net.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return valeur;
    }
}
