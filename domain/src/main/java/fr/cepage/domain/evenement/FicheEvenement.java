package fr.cepage.domain.evenement;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All of an event that an adviser writes (EVT-01).
 *
 * @param sens who came to whom, value of {@code sens-evenement}
 * @param fonction in which function the intervenant acted
 */
public record FicheEvenement(
        LocalDate date,
        Contextes contextes,
        CodeValeur sens,
        CodeValeur nature,
        CodeValeur lieuAccueil,
        CodeValeur fonction,
        UtilisateurId intervenant,
        @Nullable Commentaire commentaire,
        boolean sansRendezVous) {

    /** The members that differ, by the names of the contract. */
    List<String> differences(FicheEvenement autre) {
        List<String> membres = new ArrayList<>();
        noter(membres, "date", date, autre.date);
        noter(membres, "contextes", contextes, autre.contextes);
        noter(membres, "sens", sens, autre.sens);
        noter(membres, "nature", nature, autre.nature);
        noter(membres, "lieuAccueil", lieuAccueil, autre.lieuAccueil);
        noter(membres, "fonction", fonction, autre.fonction);
        noter(membres, "intervenant", intervenant, autre.intervenant);
        noter(membres, "commentaire", commentaire, autre.commentaire);
        noter(membres, "sansRendezVous", sansRendezVous, autre.sansRendezVous);
        return membres;
    }

    private static void noter(List<String> membres, String nom, @Nullable Object avant, @Nullable Object apres) {
        if (!Objects.equals(avant, apres)) {
            membres.add(nom);
        }
    }
}
