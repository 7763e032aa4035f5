package fr.cepage.application.offre;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OuvertureOffre;
import fr.cepage.domain.offre.PeriodeOffre;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is consulted (OFF-01).
 *
 * @param ouverture whether it can be proposed today (OFF-03)
 * @param mesureNationale null: none
 */
public record OffreVue(
        OffreId id,
        long version,
        ValeurVue origine,
        ValeurVue theme,
        ValeurVue acteService,
        @Nullable String acteServiceRegional,
        @Nullable String type,
        String nom,
        PeriodeOffre periode,
        ValeurVue etat,
        OuvertureOffre ouverture,
        PersonneVue conseillerReferent,
        @Nullable String contrat,
        @Nullable String partenaire,
        @Nullable ValeurVue mesureNationale,
        ConditionsMer conditions) {}
