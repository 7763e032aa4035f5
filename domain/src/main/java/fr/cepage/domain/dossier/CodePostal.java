package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A postcode: five digits in France, elsewhere up to ten letters and digits with blanks and hyphens (SAI-05). */
public record CodePostal(String valeur) {

    private static final Pattern FORME = Pattern.compile("[0-9A-Za-z](?:[0-9A-Za-z -]{0,8}[0-9A-Za-z])?");
    private static final Pattern FRANCAIS = Pattern.compile("[0-9]{5}");

    public CodePostal {
        if (!FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusValeur.CODE_POSTAL);
        }
    }

    /** The one that was given, as that country writes it, or null when none was. */
    public static @Nullable CodePostal lire(@Nullable String saisi, Pays pays) {
        String propre = Nettoyage.valeur(saisi);
        if (propre == null) {
            return null;
        }
        boolean francais = pays.equals(Pays.FRANCE);
        String net = francais ? propre.replace(" ", "") : propre;
        if (francais && !FRANCAIS.matcher(net).matches()) {
            throw new RefusMetier(RefusValeur.CODE_POSTAL);
        }
        return new CodePostal(net);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
