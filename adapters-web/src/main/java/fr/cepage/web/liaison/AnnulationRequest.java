package fr.cepage.web.liaison;

import org.jspecify.annotations.Nullable;

/** Why what was recorded by mistake is cancelled. */
record AnnulationRequest(@Nullable String raison) {}
