package fr.cepage.web.proposition;

import fr.cepage.application.proposition.SaisieEtatProposition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a proposition is to go, or back to (OFF-06, ANN-03). */
record EtatPropositionRequest(
        @Nullable String etat,
        @Nullable LocalDate date,
        @Nullable String raison) {

    SaisieEtatProposition saisie() {
        return new SaisieEtatProposition(etat, date, raison);
    }
}
