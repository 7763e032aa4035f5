package fr.cepage.domain.dossier;

import org.jspecify.annotations.Nullable;

/** How to reach the young person; everything is optional but the country. */
public record Coordonnees(
        @Nullable String adresse,
        @Nullable CodePostal codePostal,
        @Nullable String commune,
        Pays pays,
        @Nullable Telephone telephone,
        @Nullable Courriel courriel) {

    public static final int ADRESSE_MAX = 200;
    public static final int COMMUNE_MAX = 100;

    public static final Coordonnees VIDES = new Coordonnees(null, null, null, Pays.FRANCE, null, null);
}
