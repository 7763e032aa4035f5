package fr.cepage.application.offre;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OuvertureOffre;
import fr.cepage.domain.offre.PeriodeOffre;
import org.jspecify.annotations.Nullable;

/**
 * An offer in the list.
 *
 * @param ouverture whether it can be proposed today (OFF-03)
 */
public record ResumeOffre(
        OffreId id,
        String nom,
        @Nullable String type,
        ValeurVue theme,
        @Nullable String partenaire,
        PeriodeOffre periode,
        ValeurVue etat,
        OuvertureOffre ouverture,
        @Nullable ValeurVue mesureNationale) {}
