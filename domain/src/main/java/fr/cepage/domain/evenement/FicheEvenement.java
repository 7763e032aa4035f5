package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All of an event that an adviser writes (EVT-01).
 *
 * @param sens who came to whom, value of {@code sens-evenement}
 * @param fonction in which function the intervenant acted
 * @param duree how long it took (EVT-08); null: not said
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
        boolean sansRendezVous,
        @Nullable Duree duree,
        ActesRealises actes) {

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
                .membre("sansRendezVous", FicheEvenement::sansRendezVous)
                .membre("duree", FicheEvenement::minutes)
                .membre("actes", FicheEvenement::actesNommes);
    }

    /** How many it took; null: not said. */
    public @Nullable Integer minutes() {
        return duree == null ? null : duree.minutes();
    }

    /** Null: none. */
    @Nullable
    ActesRealises actesNommes() {
        return actes.aucun() ? null : actes;
    }
}
