package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import java.util.regex.Pattern;

/**
 * A phone number in E.164, as whoever reads one that was typed makes it (SAI-03); numbers of before that rule may stand
 * without their country.
 */
public record Telephone(String valeur) {

    private static final Pattern FORME = Pattern.compile("\\+?[0-9]{6,15}");

    public Telephone {
        if (!FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusValeur.TELEPHONE);
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
