package fr.cepage.web.commun;

import fr.cepage.application.evenement.SaisieEvenement;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is sent, on its own or within another act, complete or not: what is missing is told by the rules
 * (EVT-01).
 */
public record EvenementRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate date,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                requiredMode = Schema.RequiredMode.REQUIRED,
                                description = CONTEXTES,
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

        @Schema(description = COMMENTAIRE) @Nullable String commentaire,

        @Schema(description = "Venu sans rendez-vous ; par défaut : non") @Nullable
        Boolean sansRendezVous) {

    public static final String CONTEXTES = "Codes de la liste `contextes-evenement`, le premier est le primaire";
    public static final String COMMENTAIRE =
            "255 caractères au plus, comptés comme on les voit (une lettre accentuée, un emoji comptent un)";

    public static EvenementRequest de(SaisieEvenement saisie) {
        return new EvenementRequest(
                saisie.date(),
                saisie.contextes(),
                saisie.sens(),
                saisie.nature(),
                saisie.lieuAccueil(),
                saisie.fonction(),
                saisie.intervenant(),
                saisie.commentaire(),
                saisie.sansRendezVous());
    }

    public SaisieEvenement saisie() {
        return new SaisieEvenement(
                date,
                contextes == null ? List.of() : contextes,
                sens,
                nature,
                lieuAccueil,
                fonction,
                intervenant,
                commentaire,
                Boolean.TRUE.equals(sansRendezVous));
    }
}
