package fr.cepage.web.dispositif;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a CEP (CLO-01).
 *
 * @param motifSortie code of the list {@code motifs-sortie}
 */
record ClotureRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate dateFinReelle,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `motifs-sortie`",
                example = "REPRISE_EMPLOI")
        @Nullable
        String motifSortie) {}
