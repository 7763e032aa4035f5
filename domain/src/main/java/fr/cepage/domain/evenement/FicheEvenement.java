package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
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
    Differences<FicheEvenement> differences(FicheEvenement autre) {
        return Differences.entre(this, autre)
                .membre("date", FicheEvenement::date)
                .membre("contextes", FicheEvenement::contextes)
                .membre("sens", FicheEvenement::sens)
                .membre("nature", FicheEvenement::nature)
                .membre("lieuAccueil", FicheEvenement::lieuAccueil)
                .membre("fonction", FicheEvenement::fonction)
                .membre("intervenant", FicheEvenement::intervenant)
                .membre("commentaire", FicheEvenement::commentaire)
                .membre("sansRendezVous", FicheEvenement::sansRendezVous);
    }
}
