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
 */
public record CriteresEvenements(
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable CodeValeur nature,
        @Nullable CodeValeur sens,
        @Nullable ActionJournal action,
        boolean enCours) {

    public static final CriteresEvenements TOUS = new CriteresEvenements(null, null, null, null, null, false);
}
