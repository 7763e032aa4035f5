package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.referentiel.RefusReferentiel;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A country by its code of two letters (ISO 3166-1); France unless something else is said (SAI-05). */
public record Pays(String code) {

    /** All there are. */
    public static final Set<String> CODES = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

    public static final Pays FRANCE = new Pays("FR");

    public Pays {
        if (!CODES.contains(code)) {
            throw new RefusMetier(RefusReferentiel.VALEUR_INCONNUE);
        }
    }

    /** The country of that code, France when none was given. */
    public static Pays lire(@Nullable String code) {
        String net = Nettoyage.valeur(code);
        return net == null ? FRANCE : new Pays(net.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }
}
