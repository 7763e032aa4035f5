package fr.cepage.web.proposition;

import org.jspecify.annotations.Nullable;

/** Where a proposition is to go (OFF-06). */
record EtatPropositionRequest(@Nullable String etat) {}
