package fr.cepage.web.dispositif;

import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.dispositif.SaisieRenseignements;
import fr.cepage.web.cep.ReferentRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The entry in a CEP as it is sent, complete or not: what is missing is told by the rules (CEP-03). */
record EntreeCepRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `aiguilleurs`",
                example = "MA_ML_ENTREE_DIRECTE")
        @Nullable
        String aiguilleur,

        @Schema(description = "Par défaut : la date d'entrée") @Nullable
        LocalDate dateEntretienInitialisation,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate dateEntree,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `motifs-sollicitation`",
                example = "PREMIERE_INSERTION")
        @Nullable
        String motifSollicitation,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"PHASE_2", "PHASE_3"},
                example = "PHASE_2")
        @Nullable
        String phase,

        @Nullable String prescripteur,
        @Nullable ReferentRequest referent,

        @Schema(description = "Code de la liste `types-projet`") @Nullable
        String typeProjet,

        @Schema(
                description = "Jour où la démarche a été présentée et acceptée par la personne ; au plus tard la date"
                        + " d'entrée. Sans lui, l'avertissement `cep.accord-absent` le dit",
                example = "2026-06-15")
        @Nullable
        LocalDate accordLe) {

    SaisieCep saisie() {
        return new SaisieCep(
                dateEntretienInitialisation,
                dateEntree,
                phase,
                new SaisieRenseignements(
                        aiguilleur,
                        motifSollicitation,
                        prescripteur,
                        referent == null ? null : referent.saisie(),
                        typeProjet,
                        accordLe));
    }
}
