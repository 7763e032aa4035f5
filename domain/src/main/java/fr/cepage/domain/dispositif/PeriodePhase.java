package fr.cepage.domain.dispositif;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a phase covers, both ends included.
 *
 * @param fin null while it goes on
 */
public record PeriodePhase(
        PhaseCep phase, LocalDate debut, @Nullable LocalDate fin) {

    PeriodePhase jusquAu(LocalDate derniereJournee) {
        return new PeriodePhase(phase, debut, derniereJournee);
    }
}
