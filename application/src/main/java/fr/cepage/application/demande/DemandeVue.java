package fr.cepage.application.demande;

import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A demande as it is consulted.
 *
 * @param annulation null: it counts (ANN-02)
 */
public record DemandeVue(
        DemandeId id,
        DossierId dossier,
        long version,
        LocalDate date,
        ValeurVue nature,
        @Nullable String commentaire,
        EtatDemande etat,
        @Nullable AnnulationVue annulation) {}
