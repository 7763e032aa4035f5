package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.SaisieEvenement;
import org.jspecify.annotations.Nullable;

/**
 * With what the event of a rendez-vous starts (RDV-02).
 *
 * @param intervenant whose {@code sub} stands in {@code saisie}
 * @param enCours the event that goes on already; null: none
 * @param dejaOuvert whether that one is of the rendez-vous' day, so that the presence is noted in it and no other is due
 * @param ouvrable whether another one could be opened now: none goes on, or only one of an earlier day (EVT-06)
 * @param clos whether the event is over already, being of a past day, or has to leave its place to the one en cours
 */
public record AccueilPrepare(
        SaisieEvenement saisie,
        PersonneVue intervenant,
        @Nullable EvenementVue enCours,
        boolean dejaOuvert,
        boolean ouvrable,
        boolean clos) {}
