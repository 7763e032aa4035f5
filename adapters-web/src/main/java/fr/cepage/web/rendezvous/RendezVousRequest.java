package fr.cepage.web.rendezvous;

import fr.cepage.application.rendezvous.SaisieRendezVous;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A rendez-vous as it is sent, complete or not: what is missing is told by the rules (RDV-01). */
record RendezVousRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = RendezVousResponse.HEURE_LOCALE,
                type = "string",
                format = RendezVousResponse.FORME,
                example = "2026-06-15T14:30")
        @Nullable
        LocalDateTime dateHeure,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "En minutes",
                minimum = "5",
                maximum = "480",
                example = "30")
        @Nullable
        Integer duree,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `lieux-accueil`",
                example = "SIEGE")
        @Nullable
        String lieu,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "`sub` d'une personne de la structure")
        @Nullable
        String intervenant,

        @Schema(description = "Code de la liste `contextes-evenement`", example = "EMPLOI") @Nullable
        String motif,

        @Schema(
                description = "À la création, par défaut : `PLANIFIE`",
                allowableValues = {"PLANIFIE", "PRESENT", "ABSENT", "ANNULE", "REPORTE"})
        @Nullable
        String etat) {

    static RendezVousRequest de(SaisieRendezVous saisie) {
        return new RendezVousRequest(
                saisie.dateHeure(), saisie.duree(), saisie.lieu(), saisie.intervenant(), saisie.motif(), saisie.etat());
    }

    SaisieRendezVous saisie() {
        return new SaisieRendezVous(dateHeure, duree, lieu, intervenant, motif, etat);
    }
}
