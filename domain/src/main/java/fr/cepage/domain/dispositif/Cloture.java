package fr.cepage.domain.dispositif;

import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;

/**
 * The end of a CEP (CLO-01).
 *
 * @param dateFinReelle the last day
 * @param motifSortie value of the list {@code motifs-sortie}, for ever as it was chosen (CLO-07)
 */
public record Cloture(LocalDate dateFinReelle, CodeValeur motifSortie) {}
