package fr.cepage.web.offre;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of service.
 *
 * @param mesureNationale the measure it is attached to now; null: none
 */
record OffreResponse(
        @JsonIgnore long version,
        UUID id,
        ValeurResponse origine,
        ValeurResponse theme,
        ValeurResponse acteService,
        @Nullable String acteServiceRegional,
        @Nullable String type,
        String nom,
        LocalDate dateDebut,
        @Nullable LocalDate dateFin,
        ValeurResponse etat,
        PersonneResponse conseillerReferent,
        @Nullable String contrat,
        @Nullable String partenaire,
        @Nullable ValeurResponse mesureNationale,
        ConditionsResponse conditions)
        implements Ressource {

    /** Under what conditions somebody is put in relation with the offer. */
    record ConditionsResponse(
            @Nullable String texte,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            @Nullable Integer places) {}
}
