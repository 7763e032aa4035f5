package fr.cepage.application.evenement;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.commun.Violation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what the form of an event starts.
 *
 * @param intervenant whose {@code sub} stands in {@code saisie}; null: nobody
 * @param enCours the event that goes on already; null: none
 * @param ouvrable whether a new one could be opened now: none goes on, or only one of an earlier day (EVT-06)
 * @param empechements why nobody can write any event down here, e.g. for want of a right (DRO-06); empty: one can
 */
public record EvenementPrepare(
        SaisieEvenement saisie,
        @Nullable PersonneVue intervenant,
        @Nullable EvenementVue enCours,
        boolean ouvrable,
        LocalDate aujourdhui,
        List<Violation> empechements) {

    public EvenementPrepare {
        empechements = List.copyOf(empechements);
    }
}
