package fr.cepage.application.proposition;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to follow a proposition, right or wrong (OFF-06).
 *
 * @param etat code of a state
 * @param date the day on which it became so; null: today, or the day of the state before when it goes back there
 * @param raison null: nobody says why
 */
public record SaisieEtatProposition(
        @Nullable String etat,
        @Nullable LocalDate date,
        @Nullable String raison) {

    /** Passes it to that state, once nothing is wrong with what was typed nor forbids it. */
    void appliquer(Proposition proposition, LocalDate aujourdhui) {
        Violations violations = new Violations();
        EtatProposition cible = violations.valeur("etat", () -> EtatProposition.lire(etat));
        proposition.passerA(cible, date, Raison.lire(raison, violations), aujourdhui, violations);
    }
}
