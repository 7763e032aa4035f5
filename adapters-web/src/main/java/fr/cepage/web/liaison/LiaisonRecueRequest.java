package fr.cepage.web.liaison;

import fr.cepage.application.liaison.SaisieLiaison;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fiche de liaison reçue as it is sent, complete or not: what is missing is told by the rules (NIV-03). */
record LiaisonRecueRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Qui l'a envoyée, en texte libre ; 120 caractères au plus",
                example = "Cap emploi 13")
        @Nullable
        String operateur,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Date de la fiche : elle compte pour le niveau 1 à partir de ce jour",
                example = "2026-06-15")
        @Nullable
        LocalDate date,

        @Schema(description = "1000 caractères au plus, comme on les voit") @Nullable
        String resume) {

    SaisieLiaison saisie() {
        return new SaisieLiaison(operateur, date, resume);
    }
}
