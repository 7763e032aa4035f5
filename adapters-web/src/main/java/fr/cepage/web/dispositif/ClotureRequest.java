package fr.cepage.web.dispositif;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a CEP (CLO-01).
 *
 * @param motifSortie code of the list {@code motifs-sortie}
 */
record ClotureRequest(
        @Nullable LocalDate dateFinReelle, @Nullable String motifSortie) {}
