package fr.cepage.web.dossier;

import fr.cepage.domain.dossier.Coordonnees;
import org.jspecify.annotations.Nullable;

/** How to reach the young person. */
record CoordonneesResponse(
        @Nullable String adresse,
        @Nullable String codePostal,
        @Nullable String commune,
        @Nullable String telephone,
        @Nullable String courriel) {

    static CoordonneesResponse de(Coordonnees coordonnees) {
        return new CoordonneesResponse(
                coordonnees.adresse(),
                texte(coordonnees.codePostal()),
                coordonnees.commune(),
                texte(coordonnees.telephone()),
                texte(coordonnees.courriel()));
    }

    private static @Nullable String texte(@Nullable Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}
