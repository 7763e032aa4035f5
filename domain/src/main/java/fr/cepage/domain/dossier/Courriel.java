package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import java.util.regex.Pattern;

/**
 * An e-mail address; whether it exists only a message can tell. Whoever reads one that was typed knows the whole standard
 * (SAI-04); this one holds what everything that was ever stored has.
 */
public record Courriel(String valeur) {

    private static final int LONGUEUR_MAX = 254;
    private static final Pattern FORME = Pattern.compile("[^\\s@]+@[^\\s@]+");

    public Courriel {
        if (valeur.length() > LONGUEUR_MAX || !FORME.matcher(valeur).matches()) {
            throw new RefusMetier(RefusValeur.COURRIEL);
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
