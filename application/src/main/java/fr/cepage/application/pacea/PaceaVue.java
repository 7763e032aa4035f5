package fr.cepage.application.pacea;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.domain.pacea.PaceaId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PACEA as it is consulted today by this actor.
 *
 * @param fin null while en cours
 * @param cep null once it was deleted, which only a closed PACEA allows
 * @param empechements why this actor can do nothing with it now: close or delete it, or take its closing back once it is closed
 *     (ANN-04); a missing right first; none: it is possible
 */
public record PaceaVue(
        PaceaId id,
        DossierId dossier,
        long version,
        LocalDate dateEntree,
        EtatPacea etat,
        @Nullable FinVue fin,
        @Nullable DispositifCepVue cep,
        List<Violation> empechements,
        List<Avertissement> avertissements) {

    public PaceaVue {
        empechements = List.copyOf(empechements);
        avertissements = List.copyOf(avertissements);
    }

    PaceaVue avec(Avertissement avertissement) {
        return new PaceaVue(
                id,
                dossier,
                version,
                dateEntree,
                etat,
                fin,
                cep,
                empechements,
                Stream.concat(Stream.of(avertissement), avertissements.stream()).toList());
    }

    /** The end. */
    public record FinVue(LocalDate dateFin, ValeurVue motif) {}
}
