package fr.cepage.domain.dossier;

import fr.cepage.domain.structure.StructureCode;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number that people say and write: ten digits, the first five those of the structure. Unique in the structure. */
public record NumeroDossier(String valeur) {

    private static final Pattern FORME = Pattern.compile("[0-9A-Z]{5}[0-9]{5,9}");
    private static final int LONGUEUR_PREFIXE = 5;

    public NumeroDossier {
        if (!estComplet(valeur)) {
            throw new IllegalArgumentException("Not a dossier number");
        }
    }

    /** The number of the n-th dossier of a structure. */
    public static NumeroDossier de(StructureCode structure, long rang) {
        String prefixe = structure.valeur().length() < LONGUEUR_PREFIXE
                ? "0".repeat(LONGUEUR_PREFIXE - structure.valeur().length()) + structure.valeur()
                : structure.valeur().substring(0, LONGUEUR_PREFIXE);
        return new NumeroDossier(prefixe + String.format(Locale.ROOT, "%05d", rang));
    }

    /** Whether somebody typed a whole number, to be matched exactly and alone. */
    public static boolean estComplet(String texte) {
        return FORME.matcher(texte).matches();
    }

    @Override
    public String toString() {
        return valeur;
    }
}
