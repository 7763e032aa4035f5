package fr.cepage.web.offre;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.domain.offre.ConditionsMer;
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

    static OffreResponse de(OffreVue offre) {
        return new OffreResponse(
                offre.version(),
                offre.id().valeur(),
                ValeurResponse.de(offre.origine()),
                ValeurResponse.de(offre.theme()),
                ValeurResponse.de(offre.acteService()),
                offre.acteServiceRegional(),
                offre.type(),
                offre.nom(),
                offre.periode().dateDebut(),
                offre.periode().dateFin(),
                ValeurResponse.de(offre.etat()),
                PersonneResponse.de(offre.conseillerReferent()),
                offre.contrat(),
                offre.partenaire(),
                ValeurResponse.deNullable(offre.mesureNationale()),
                ConditionsResponse.de(offre.conditions()));
    }

    /** Under what conditions somebody is put in relation with the offer. */
    record ConditionsResponse(
            @Nullable String texte,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            @Nullable Integer places) {

        static ConditionsResponse de(ConditionsMer conditions) {
            return new ConditionsResponse(
                    conditions.texte(), conditions.ageMin(), conditions.ageMax(), conditions.places());
        }
    }
}
