package fr.cepage.web.pacea;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of a PACEA (PAC-07). */
record CloturePaceaRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate dateFin,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `motifs-fin-pacea`",
                example = "AUTONOMIE_ACQUISE")
        @Nullable
        String motif) {}
