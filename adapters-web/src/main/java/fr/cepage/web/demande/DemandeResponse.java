package fr.cepage.web.demande;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.web.commun.AnnulationResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A demande.
 *
 * @param annulation null: it counts (ANN-02)
 */
record DemandeResponse(
        @JsonIgnore long version,
        UUID id,
        UUID dossier,
        LocalDate date,
        ValeurResponse nature,
        @Nullable String commentaire,
        EtatDemande etat,
        @Nullable AnnulationResponse annulation)
        implements Ressource {}
