package fr.cepage.web.demande;

import fr.cepage.application.demande.SaisieDemande;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A demande as it is sent, complete or not: what is missing is told by the rules (DEM-01). */
record DemandeRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate date,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `themes`",
                example = "FORMATION")
        @Nullable
        String nature,

        @Schema(description = "255 caractères au plus, comme on les voit") @Nullable
        String commentaire,

        @Schema(
                description = "À la création, par défaut : `A_TRAITER`",
                allowableValues = {"A_TRAITER", "TRAITEE", "SANS_SUITE"})
        @Nullable
        String etat) {

    static DemandeRequest de(SaisieDemande saisie) {
        return new DemandeRequest(saisie.date(), saisie.nature(), saisie.commentaire(), saisie.etat());
    }

    SaisieDemande saisie() {
        return new SaisieDemande(date, nature, commentaire, etat);
    }
}
