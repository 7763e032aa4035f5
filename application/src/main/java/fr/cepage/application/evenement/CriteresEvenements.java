package fr.cepage.application.evenement;

import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for among the events of a dossier (EVT-04); null: anything.
 *
 * @param du first day
 * @param au last day
 * @param action something that was done meanwhile
 * @param annules whether those that were cancelled are among them (ANN-02)
 */
public record CriteresEvenements(
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable CodeValeur nature,
        @Nullable CodeValeur sens,
        @Nullable ActionJournal action,
        boolean enCours,
        boolean annules) {

    public static final CriteresEvenements TOUS = new CriteresEvenements(null, null, null, null, null, false, false);
}
