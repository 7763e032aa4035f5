package fr.cepage.domain.projet;

import org.jspecify.annotations.Nullable;

/**
 * A service of somebody else that the plan counts on (SYN-17).
 *
 * @param attendus what is expected of it
 * @param suivi how it is followed
 * @param resultat what came out of it
 * @param qualite a remark on how good it was, which the référent reads across dossiers
 */
public record Prestation(
        String libelle,
        @Nullable String prestataire,
        @Nullable String objectif,
        Periode periode,
        @Nullable String attendus,
        @Nullable String suivi,
        @Nullable String resultat,
        @Nullable String qualite) {}
