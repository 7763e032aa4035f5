package fr.cepage.application.evenement;

import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for an event, right or wrong (EVT-01).
 *
 * @param contextes codes, the first one primary; blank where a place was left free
 * @param intervenant {@code sub} of somebody of the structure
 */
public record SaisieEvenement(
        @Nullable LocalDate date,
        List<String> contextes,
        @Nullable String sens,
        @Nullable String nature,
        @Nullable String lieuAccueil,
        @Nullable String fonction,
        @Nullable String intervenant,
        @Nullable String commentaire,
        boolean sansRendezVous) {

    public SaisieEvenement {
        contextes = List.copyOf(contextes);
    }

    /** What would have to be typed to get that sheet. */
    public static SaisieEvenement de(FicheEvenement fiche) {
        Commentaire commentaire = fiche.commentaire();
        return new SaisieEvenement(
                fiche.date(),
                fiche.contextes().codes().stream().map(CodeValeur::valeur).toList(),
                fiche.sens().valeur(),
                fiche.nature().valeur(),
                fiche.lieuAccueil().valeur(),
                fiche.fonction().valeur(),
                fiche.intervenant().sub(),
                commentaire == null ? null : commentaire.valeur(),
                fiche.sansRendezVous());
    }
}
