package fr.cepage.application.pacea;

import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.PhaseCep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what the form of a PACEA starts.
 *
 * @param empechements why none can be created now, a missing right first; empty: one can
 * @param cepConserve the CEP en cours, which stays as it is; null: the PACEA brings a new one (PAC-01)
 * @param cep with what the CEP part of the form starts, when there is one
 */
public record PaceaPrepare(
        List<Violation> empechements, @Nullable CepConserve cepConserve, PropositionPreparee cep) {

    public PaceaPrepare {
        empechements = List.copyOf(empechements);
    }

    /** What is said of a CEP en cours. */
    public record CepConserve(PhaseCep phase, LocalDate dateEntree) {}
}
