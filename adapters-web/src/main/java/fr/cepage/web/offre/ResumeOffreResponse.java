package fr.cepage.web.offre;

import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer in a list. */
record ResumeOffreResponse(
        UUID id,
        String nom,
        @Nullable String type,
        ValeurResponse theme,
        @Nullable String partenaire,
        LocalDate dateDebut,
        @Nullable LocalDate dateFin,
        ValeurResponse etat,
        @Nullable ValeurResponse mesureNationale) {}
