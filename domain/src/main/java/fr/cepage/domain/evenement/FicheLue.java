package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed for an event as far as it could be read, complete or not; null where it was missing or wrong. */
public record FicheLue(
        @Nullable LocalDate date,
        @Nullable Contextes contextes,
        @Nullable CodeValeur sens,
        @Nullable CodeValeur nature,
        @Nullable CodeValeur lieuAccueil,
        @Nullable CodeValeur fonction,
        @Nullable UtilisateurId intervenant,
        @Nullable Commentaire commentaire,
        boolean sansRendezVous,
        @Nullable Duree duree,
        ActesRealises actes) {

    /** The sheet, or nothing with all that is missing or wrong noted (EVT-01, EVT-07). */
    public Optional<FicheEvenement> verifier(LocalDate aujourdhui, Violations violations) {
        exiger("date", date, violations);
        exiger("contextes", contextes, violations);
        exiger("sens", sens, violations);
        exiger("nature", nature, violations);
        exiger("lieuAccueil", lieuAccueil, violations);
        exiger("fonction", fonction, violations);
        exiger("intervenant", intervenant, violations);
        violations.si(date != null && date.isAfter(aujourdhui), RefusEvenement.DATE_FUTURE, "date");
        return violations.aucune() ? Optional.of(fiche()) : Optional.empty();
    }

    private static void exiger(String champ, @Nullable Object valeur, Violations violations) {
        violations.exiger(champ, valeur, RefusEvenement.CHAMP_OBLIGATOIRE);
    }

    private FicheEvenement fiche() {
        return new FicheEvenement(
                Objects.requireNonNull(date),
                Objects.requireNonNull(contextes),
                Objects.requireNonNull(sens),
                Objects.requireNonNull(nature),
                Objects.requireNonNull(lieuAccueil),
                Objects.requireNonNull(fonction),
                Objects.requireNonNull(intervenant),
                commentaire,
                sansRendezVous,
                duree,
                actes);
    }
}
