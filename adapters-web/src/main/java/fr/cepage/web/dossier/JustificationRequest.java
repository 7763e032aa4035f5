package fr.cepage.web.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The identity document that was seen (DOS-01).
 *
 * @param piece code of the list {@code pieces-identite}
 */
record JustificationRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `pieces-identite`",
                example = "CARTE_IDENTITE")
        @Nullable
        String piece,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-01-08") @Nullable
        LocalDate dateVerification) {}
