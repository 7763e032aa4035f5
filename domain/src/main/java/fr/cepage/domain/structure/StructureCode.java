package fr.cepage.domain.structure;

import java.util.regex.Pattern;

/** The national code of a Mission Locale, e.g. {@code 13201S00}. */
public record StructureCode(String valeur) {

    private static final Pattern FORME = Pattern.compile("[0-9A-Z]{1,20}");

    public StructureCode {
        if (!FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException("Not a structure code");
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
