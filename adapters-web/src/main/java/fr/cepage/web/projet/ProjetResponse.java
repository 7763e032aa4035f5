package fr.cepage.web.projet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.domain.projet.OrigineCompetence;
import fr.cepage.domain.projet.RubriqueDatee;
import fr.cepage.web.commun.Ressource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project. */
record ProjetResponse(
        @JsonIgnore long version,
        UUID dispositif,
        @Nullable String objectif,
        @Nullable String situation,
        @Nullable String priorites,
        @Nullable String atouts,
        @Nullable String freins,
        @Nullable String faisabilite,
        @Nullable String strategie,
        List<CompetenceResponse> competences,
        List<MetierResponse> metiers,
        List<ScenarioResponse> scenarios,
        List<DemarcheResponse> demarchesAnterieures,
        @Nullable String rythme,
        @Nullable String mobilite,
        @Nullable String horizon,
        ConclusionsResponse conclusions,
        EntretienResponse entretienProfessionnel,
        @Nullable LocalDate mandatLe,
        EngagementsResponse engagements,

        @Schema(
                description =
                        "Ce que les rubriques datées sont devenues et quand, de la plus ancienne à la plus récente")
        List<EvolutionResponse> evolutions,

        @Schema(description = "Le CEP dont le projet a été repris ; `null` : aucun") @Nullable
        UUID copieDe)
        implements Ressource {

    /** What the person can do, or is to learn. */
    record CompetenceResponse(String libelle, OrigineCompetence origine) {}

    /** A métier aimed at. */
    record MetierResponse(@Nullable String codeRome, String libelle) {}

    /** A way to get there. */
    record ScenarioResponse(String libelle, @Nullable String detail, boolean retenu) {}

    /** A démarche before this one. */
    record DemarcheResponse(
            String operateur,
            @Nullable Integer annee,
            @Nullable String resume) {}

    /** What is concluded. */
    record ConclusionsResponse(
            @Nullable String formation,
            @Nullable String vae,
            @Nullable String bilanCompetences) {}

    /** With the employer. */
    record EntretienResponse(
            @Nullable LocalDate date, @Nullable String conclusion) {}

    /** What was agreed. */
    record EngagementsResponse(
            @Nullable String contact,
            @Nullable String frequence,
            @Nullable Integer frequenceJours,
            @Nullable String modalites,
            @Nullable String operateur,
            @Nullable String roleConseiller,
            @Nullable LocalDate convenuLe) {}

    /** What a dated member became. */
    record EvolutionResponse(
            RubriqueDatee rubrique,
            LocalDate le,

            @Schema(description = "`null` : plus rien") @Nullable
            String valeur) {}
}
