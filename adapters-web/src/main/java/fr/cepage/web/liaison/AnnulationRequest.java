package fr.cepage.web.liaison;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why what was recorded by mistake is cancelled. */
record AnnulationRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Pourquoi, en une ligne de 255 caractères au plus",
                example = "Saisie sur le mauvais dossier")
        @Nullable
        String raison) {}
