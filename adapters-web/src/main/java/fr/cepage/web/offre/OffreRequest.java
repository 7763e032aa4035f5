package fr.cepage.web.offre;

import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.application.offre.SaisieOffre.SaisieConditions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is sent, complete or not: what is missing is told by the rules (OFF-01).
 *
 * @param conseillerReferent {@code sub} of somebody of the structure
 */
record OffreRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `origines-offre`",
                example = "ML")
        @Nullable
        String origine,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `themes`",
                example = "FORMATION")
        @Nullable
        String theme,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `actes-service`",
                example = "INFO_CONSEIL_FORMATION")
        @Nullable
        String acteService,

        @Nullable String acteServiceRegional,
        @Nullable String type,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Offre CEP") @Nullable
        String nom,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-01-05") @Nullable
        LocalDate dateDebut,

        @Nullable LocalDate dateFin,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `etats-offre`",
                example = "PERMANENTE")
        @Nullable
        String etat,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "`sub` d'une personne de la structure")
        @Nullable
        String conseillerReferent,

        @Nullable String contrat,
        @Nullable String partenaire,

        @Schema(description = "Code de la liste `mesures-nationales`", example = "CEP") @Nullable
        String mesureNationale,

        @Nullable ConditionsRequest conditions) {

    static OffreRequest de(SaisieOffre saisie) {
        return new OffreRequest(
                saisie.origine(),
                saisie.theme(),
                saisie.acteService(),
                saisie.acteServiceRegional(),
                saisie.type(),
                saisie.nom(),
                saisie.dateDebut(),
                saisie.dateFin(),
                saisie.etat(),
                saisie.conseillerReferent(),
                saisie.contrat(),
                saisie.partenaire(),
                saisie.mesureNationale(),
                ConditionsRequest.de(saisie.conditions()));
    }

    SaisieOffre saisie() {
        return new SaisieOffre(
                origine,
                theme,
                acteService,
                acteServiceRegional,
                type,
                nom,
                dateDebut,
                dateFin,
                etat,
                conseillerReferent,
                contrat,
                partenaire,
                mesureNationale,
                conditions == null ? SaisieConditions.VIDES : conditions.saisie());
    }

    /** Under what conditions somebody is put in relation with the offer. */
    record ConditionsRequest(
            @Nullable String texte,

            @Schema(minimum = "0", maximum = "99", example = "16") @Nullable
            Integer ageMin,

            @Schema(minimum = "0", maximum = "99", example = "25") @Nullable
            Integer ageMax,

            @Schema(minimum = "1", maximum = "9999", example = "12") @Nullable
            Integer places) {

        static ConditionsRequest de(SaisieConditions saisie) {
            return new ConditionsRequest(saisie.texte(), saisie.ageMin(), saisie.ageMax(), saisie.places());
        }

        SaisieConditions saisie() {
            return new SaisieConditions(texte, ageMin, ageMax, places);
        }
    }
}
