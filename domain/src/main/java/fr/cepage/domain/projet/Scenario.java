package fr.cepage.domain.projet;

import org.jspecify.annotations.Nullable;

/** A way to the objective; one of them is chosen, the others stay as what else could be done (SYN-04). */
public record Scenario(String libelle, @Nullable String detail, boolean retenu) {}
