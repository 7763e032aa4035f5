package fr.cepage.web.proposition;

import fr.cepage.domain.proposition.EtatProposition;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a proposition is to go (OFF-06). */
record EtatPropositionRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                implementation = EtatProposition.class,
                example = "ACCEPTEE")
        @Nullable
        String etat) {}
