package fr.cepage.web.dossier;

import fr.cepage.domain.dossier.Coordonnees;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How to reach the young person. */
record CoordonneesResponse(
        @Nullable String adresse,
        @Nullable String codePostal,
        @Nullable String commune,

        @Schema(description = "ISO 3166-1, deux lettres ; par défaut : `FR`", example = "FR")
        String pays,

        @Nullable String telephone,
        @Nullable String courriel) {

    static CoordonneesResponse de(Coordonnees coordonnees) {
        return new CoordonneesResponse(
                coordonnees.adresse(),
                texte(coordonnees.codePostal()),
                coordonnees.commune(),
                coordonnees.pays().code(),
                texte(coordonnees.telephone()),
                texte(coordonnees.courriel()));
    }

    private static @Nullable String texte(@Nullable Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}
