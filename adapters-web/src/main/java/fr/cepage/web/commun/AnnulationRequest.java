package fr.cepage.web.commun;

import org.jspecify.annotations.Nullable;

/** Why what was recorded by mistake is cancelled. */
public record AnnulationRequest(@Nullable String raison) {}
