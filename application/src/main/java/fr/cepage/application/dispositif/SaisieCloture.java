package fr.cepage.application.dispositif;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to close a CEP, right or wrong.
 *
 * @param autreOperateur who else accompanies the person, by name
 */
public record SaisieCloture(
        @Nullable LocalDate dateFinReelle,
        @Nullable String motifSortie,
        @Nullable String autreOperateur) {}
