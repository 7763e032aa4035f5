package fr.cepage.application.proposition;

import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.offre.OffreId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to propose an offer, right or wrong.
 *
 * @param evenement the event that is opened with it; null: it joins the one en cours (OFF-05)
 * @param demande the demande that it answers; null: none (DEM-01)
 */
public record SaisieProposition(
        @Nullable OffreId offre,
        @Nullable LocalDate date,
        @Nullable String commentaire,
        @Nullable SaisieEvenement evenement,
        @Nullable DemandeId demande) {}
