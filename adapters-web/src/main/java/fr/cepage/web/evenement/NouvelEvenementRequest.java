package fr.cepage.web.evenement;

import fr.cepage.application.evenement.SaisieEvenement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new event, en cours or already over (EVT-06). */
record NouvelEvenementRequest(
        @Nullable LocalDate date,
        List<String> contextes,
        @Nullable String sens,
        @Nullable String nature,
        @Nullable String lieuAccueil,
        @Nullable String fonction,
        @Nullable String intervenant,
        @Nullable String commentaire,
        boolean sansRendezVous,
        @Nullable Integer duree,
        List<String> actes,
        boolean clos) {

    SaisieEvenement saisie() {
        return new SaisieEvenement(
                date,
                contextes,
                sens,
                nature,
                lieuAccueil,
                fonction,
                intervenant,
                commentaire,
                sansRendezVous,
                duree,
                actes);
    }
}
