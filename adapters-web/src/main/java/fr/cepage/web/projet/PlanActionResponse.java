package fr.cepage.web.projet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.domain.projet.EtatEtape;
import fr.cepage.domain.projet.EtatFinancement;
import fr.cepage.domain.projet.NatureSuivi;
import fr.cepage.domain.projet.QuiAgit;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan with its funding; amounts are texts, so that no reader rounds them. */
record PlanActionResponse(
        @JsonIgnore long version,
        UUID dispositif,
        List<EtapeResponse> etapes,
        List<FormationResponse> formations,
        List<DispositifViseResponse> dispositifs,
        List<PrestationResponse> prestations,
        List<SuiviResponse> suivis,
        List<DepenseResponse> depenses,
        List<FinancementResponse> financements,

        @Schema(description = TOTAL, example = "6660.50") String totalDepenses,

        @Schema(description = TOTAL, example = "4300.00") String totalAccorde,

        @Schema(
                description = "Ce que personne n'a accordé encore ; `0.00` quand plus est accordé que nécessaire",
                example = "2360.50")
        String resteACharge,

        @Schema(
                description = "Les étapes qu'un financement refusé laisse « à réajuster », jusqu'à une alternative"
                        + " ou un changement de l'étape")
        List<UUID> aReajuster,

        @Schema(description = "Le CEP dont le plan a été repris ; `null` : aucun") @Nullable
        UUID copieDe)
        implements Ressource {

    private static final String TOTAL = "En euros, avec un point et deux décimales";

    /** A step. */
    record EtapeResponse(
            UUID id,
            String objectif,
            @Nullable LocalDate debut,
            @Nullable LocalDate echeance,
            EtatEtape etat,
            List<ActionResponse> actions) {}

    /** What is to be done for a step. */
    record ActionResponse(
            String libelle,
            @Nullable QuiAgit qui,
            @Nullable String tiers,
            @Nullable LocalDate echeance,
            @Nullable LocalDate faiteLe) {}

    /** A training. */
    record FormationResponse(
            @Nullable String organisme,
            String intitule,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable Integer heures,
            @Nullable String prerequis,
            @Nullable String certification) {}

    /** A dispositif that is counted on. */
    record DispositifViseResponse(
            String libelle,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin) {}

    /** A service of somebody else. */
    record PrestationResponse(
            String libelle,
            @Nullable String prestataire,
            @Nullable String objectif,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable String attendus,
            @Nullable String suivi,
            @Nullable String resultat,
            @Nullable String qualite) {}

    /** How the person is followed up. */
    record SuiviResponse(
            NatureSuivi nature,
            @Nullable String organisme,
            @Nullable CodificationResponse codification,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable String contacts) {}

    /** What something is called in a system of codes, as it was on the day. */
    record CodificationResponse(String systeme, String code, String libelle) {}

    /** A cost. */
    record DepenseResponse(String libelle, String montant) {}

    /** A part of the costs that somebody is asked to pay. */
    record FinancementResponse(
            ValeurResponse financeur,
            @Nullable String detail,
            @Nullable UUID etape,
            @Nullable String montantDemande,
            EligibiliteResponse eligibilite,
            @Nullable String contacts,
            DecisionResponse decision,
            EtatFinancement etat,
            @Nullable String montantAccorde,
            @Nullable String suite) {}

    /** Whether the criteria are met. */
    record EligibiliteResponse(
            @Nullable LocalDate verifieeLe,
            @Nullable String resultat,

            @Schema(description = "Qui l'a noté le premier") @Nullable
            PersonneResponse verifieePar) {}

    /** What was answered. */
    record DecisionResponse(
            @Nullable LocalDate date,
            @Nullable String reference,
            @Nullable String auteur) {}
}
