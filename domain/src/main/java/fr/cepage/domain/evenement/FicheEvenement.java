package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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

    /** The sens of what a young person comes for. */
    public static final CodeValeur JEUNE_VERS_STRUCTURE = new CodeValeur("JEUNE_VERS_STRUCTURE");
    /** The nature of an interview, as one has it by rendez-vous. */
    public static final CodeValeur ENTRETIEN_INDIVIDUEL = new CodeValeur("ENTRETIEN_INDIVIDUEL");

    /**
     * The sheet; empty once anything is missing or wrong, which is then noted (EVT-01, EVT-07).
     *
     * @param violations what was already found wrong with what was typed for it, and nothing else
     */
    public static Optional<FicheEvenement> de(
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
            ActesRealises actes,
            LocalDate aujourdhui,
            Violations violations) {
        violations.exiger("date", date, RefusEvenement.CHAMP_OBLIGATOIRE);
        violations.exiger("contextes", contextes, RefusEvenement.CHAMP_OBLIGATOIRE);
        violations.exiger("sens", sens, RefusEvenement.CHAMP_OBLIGATOIRE);
        violations.exiger("nature", nature, RefusEvenement.CHAMP_OBLIGATOIRE);
        violations.exiger("lieuAccueil", lieuAccueil, RefusEvenement.CHAMP_OBLIGATOIRE);
        violations.exiger("fonction", fonction, RefusEvenement.CHAMP_OBLIGATOIRE);
        violations.exiger("intervenant", intervenant, RefusEvenement.CHAMP_OBLIGATOIRE);
        violations.si(date != null && date.isAfter(aujourdhui), RefusEvenement.DATE_FUTURE, "date");
        return violations.aucune()
                ? Optional.of(new FicheEvenement(
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
                        actes))
                : Optional.empty();
    }

    /** Whether it is an individual interview that lacks the context CEP, which one is asked about then (EVT-05). */
    public boolean entretienSansCep() {
        return nature.equals(ENTRETIEN_INDIVIDUEL) && !contextes.dansLaSynthese();
    }

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
