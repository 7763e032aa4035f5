package fr.cepage.persistence.dispositif;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days of a phase; its dossier and structure stand in its row for the constraint and the policy that need them. */
@Embeddable
record PhaseEmbeddable(
        String structure,
        UUID dossierId,
        LocalDate debut,
        @Nullable LocalDate fin) {}
