package fr.cepage.domain.projet;

import org.jspecify.annotations.Nullable;

/**
 * A métier that the person aims at (SYN-04).
 *
 * @param libelle as it was worded on the day it was chosen; of the person's own where the ROME has none
 */
public record Metier(@Nullable CodeRome codeRome, String libelle) {}
