package fr.cepage.application.evenement;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.commun.Violation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what the form of an event starts, be it of today or of a rendez-vous (EVT-01, RDV-02).
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

    /** Whether it is over already, being of a past day, or has to leave its place to the one en cours (EVT-06). */
    public boolean clos() {
        return !ouvrable || (saisie.date() != null && saisie.date().isBefore(aujourdhui));
    }

    /** Whether one of its day goes on already, so that no other is due (RDV-02). */
    public boolean dejaOuvert() {
        return enCours != null && enCours.date().equals(saisie.date());
    }

    /** The same for somebody who comes for something else than what one most often comes for. */
    public EvenementPrepare avec(SaisieEvenement autre, PersonneVue qui) {
        return new EvenementPrepare(autre, qui, enCours, ouvrable, aujourdhui, empechements);
    }
}
