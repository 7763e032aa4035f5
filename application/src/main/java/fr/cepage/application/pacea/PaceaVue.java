package fr.cepage.application.pacea;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.ActionPacea;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.domain.pacea.PaceaId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PACEA as it is consulted today by this actor.
 *
 * @param fin null while en cours
 * @param cep null once it was deleted, which only a closed PACEA allows
 * @param actions what it is there to have done to it, each with why this actor cannot do it now, a missing right first
 */
public record PaceaVue(
        PaceaId id,
        DossierId dossier,
        long version,
        LocalDate dateEntree,
        EtatPacea etat,
        @Nullable FinVue fin,
        @Nullable DispositifCepVue cep,
        Map<ActionPacea, List<Violation>> actions,
        List<Avertissement> avertissements) {

    public PaceaVue {
        actions = Collections.unmodifiableMap(new EnumMap<>(actions));
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
                actions,
                Stream.concat(Stream.of(avertissement), avertissements.stream()).toList());
    }

    /** The end. */
    public record FinVue(LocalDate dateFin, ValeurVue motif) {}
}
