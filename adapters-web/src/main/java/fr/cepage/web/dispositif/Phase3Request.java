package fr.cepage.web.dispositif;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day of phase 3. */
record Phase3Request(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-07-01") @Nullable
        LocalDate dateDebut) {}
