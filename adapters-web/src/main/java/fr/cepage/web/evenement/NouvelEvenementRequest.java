package fr.cepage.web.evenement;

import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.web.commun.EvenementRequest;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new event, en cours or already over (EVT-06). */
record NouvelEvenementRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate date,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                requiredMode = Schema.RequiredMode.REQUIRED,
                                description = EvenementRequest.CONTEXTES,
                                example = "[\"CEP\"]"),
                minItems = 1,
                maxItems = 3,
                uniqueItems = true)
        @Nullable
        List<String> contextes,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `sens-evenement`",
                example = "JEUNE_VERS_STRUCTURE")
        @Nullable
        String sens,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `natures-evenement`",
                example = "ENTRETIEN_INDIVIDUEL")
        @Nullable
        String nature,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `lieux-accueil`",
                example = "SIEGE")
        @Nullable
        String lieuAccueil,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `fonctions`",
                example = "CONSEILLER")
        @Nullable
        String fonction,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "`sub` d'une personne de la structure")
        @Nullable
        String intervenant,

        @Schema(description = EvenementRequest.COMMENTAIRE) @Nullable
        String commentaire,

        @Schema(description = "Venu sans rendez-vous ; par défaut : non") @Nullable
        Boolean sansRendezVous,

        @Schema(description = "Vrai : enregistré comme déjà clos ; par défaut : en cours") @Nullable
        Boolean clos) {

    SaisieEvenement saisie() {
        return new EvenementRequest(
                        date, contextes, sens, nature, lieuAccueil, fonction, intervenant, commentaire, sansRendezVous)
                .saisie();
    }

    boolean dejaClos() {
        return Boolean.TRUE.equals(clos);
    }
}
