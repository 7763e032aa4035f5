package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.domain.commun.Violation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what the form of a CEP starts.
 *
 * @param empechements why none can be proposed now, a missing right first; empty: one can
 * @param referent {@code sub} of the dossier's référent; null: none
 * @param avertissements about the person; what hangs on what is chosen, the form says as it is typed
 * @param debutNiveau1 since when the dossier has a level 1; null: it has none
 */
public record PropositionPreparee(
        List<Violation> empechements,
        String aiguilleur,
        LocalDate aujourdhui,
        @Nullable String referent,
        List<Avertissement> avertissements,
        @Nullable LocalDate debutNiveau1) {

    public PropositionPreparee {
        empechements = List.copyOf(empechements);
        avertissements = List.copyOf(avertissements);
    }

    /** The same, prevented by that alone. */
    public PropositionPreparee empecheePar(List<Violation> autres) {
        return new PropositionPreparee(autres, aiguilleur, aujourdhui, referent, avertissements, debutNiveau1);
    }
}
