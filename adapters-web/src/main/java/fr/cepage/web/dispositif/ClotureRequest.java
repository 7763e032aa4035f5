package fr.cepage.web.dispositif;

import fr.cepage.application.dispositif.SaisieCloture;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a CEP (CLO-01).
 *
 * @param motifSortie code of the list {@code motifs-sortie}
 * @param autreOperateur who else accompanies the person (CLO-10)
 */
record ClotureRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate dateFinReelle,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `motifs-sortie`",
                example = "REPRISE_EMPLOI")
        @Nullable
        String motifSortie,

        @Schema(
                description = "Nom de l'opérateur qui accompagne aussi la personne. Sans lui, le motif"
                        + " `DOUBLE_ACCOMPAGNEMENT` s'accompagne de l'avertissement `cep.operateur-absent`",
                maxLength = 120,
                example = "Cap emploi 13")
        @Nullable
        String autreOperateur) {

    SaisieCloture saisie() {
        return new SaisieCloture(dateFinReelle, motifSortie, autreOperateur);
    }
}
