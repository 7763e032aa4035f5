package fr.cepage.application.offre;

import fr.cepage.application.commun.MotsCherches;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the list or of the catalogue, right or wrong; null: whatever.
 *
 * @param texte nom, type, thème, contrat, mesure, acte de service or partenaire (OFF-02)
 * @param theme code, and so are acteService, mesure and etat
 * @param type words of what stands under « Type » in its sheet
 */
public record FiltresOffres(
        @Nullable String texte,
        @Nullable String theme,
        @Nullable String acteService,
        @Nullable String mesure,
        @Nullable String type,
        @Nullable String partenaire,
        @Nullable String contrat,
        @Nullable String etat,
        boolean ouvertesSeulement) {

    public static final FiltresOffres AUCUN = texte(null);

    public static FiltresOffres texte(@Nullable String texte) {
        return new FiltresOffres(texte, null, null, null, null, null, null, null, false);
    }

    /** Whether something was typed that finds nothing (REC-03). */
    public boolean vains() {
        return Stream.of(texte, type, partenaire, contrat)
                .anyMatch(tape -> MotsCherches.lire(tape).vain());
    }
}
