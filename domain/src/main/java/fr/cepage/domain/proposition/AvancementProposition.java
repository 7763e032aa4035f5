package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * How far a proposition has come, where it can go from there, and where back to (OFF-06, ANN-03).
 *
 * @param proposee the day on which it was made, before which it becomes nothing
 * @param acceptation the acceptance that it went through before it became what it is; null: none
 */
public record AvancementProposition(
        LocalDate proposee,
        EtapeProposition etape,
        @Nullable EtapeProposition acceptation) {

    /** As it begins. */
    public static AvancementProposition depuis(LocalDate proposee) {
        return new AvancementProposition(
                proposee, new EtapeProposition(EtatProposition.PROPOSEE, proposee, null), null);
    }

    /** The state before, to which it can go back as long as it is neither as it began nor cancelled. */
    public Optional<EtapeProposition> retour() {
        return switch (etape.etat()) {
            case PROPOSEE, ANNULEE -> Optional.empty();
            case ACCEPTEE, REALISEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE ->
                Optional.of(Objects.requireNonNullElse(acceptation, depuis(proposee).etape));
        };
    }

    /** Whether to become so is to go back to the state before. */
    public boolean estRetour(EtatProposition cible) {
        return retour().filter(avant -> avant.etat() == cible).isPresent();
    }

    /** The states that may follow, in the order in which they are offered: onwards, back, cancelled. */
    public SequencedSet<EtatProposition> suivants() {
        SequencedSet<EtatProposition> suivants =
                new LinkedHashSet<>(etape.etat().suites());
        retour().ifPresent(avant -> suivants.add(avant.etat()));
        if (etape.etat() != EtatProposition.ANNULEE) {
            suivants.add(EtatProposition.ANNULEE);
        }
        return suivants;
    }

    /**
     * Goes on to a state, or back to the one before, which is then again as it was unless another day or reason is given.
     *
     * @param cible null: none was given, or it is already found wrong
     * @param date null: today, or the day of the state before
     * @param violations what is wrong already; refused together with what forbids it
     */
    AvancementProposition vers(
            @Nullable EtatProposition cible,
            @Nullable LocalDate date,
            @Nullable Raison raison,
            LocalDate aujourdhui,
            Violations violations) {
        EtapeProposition reprise =
                retour().filter(avant -> avant.etat() == cible).orElse(null);
        LocalDate jour = Objects.requireNonNullElse(date, reprise == null ? aujourdhui : reprise.date());
        violations.exiger("etat", cible, RefusProposition.CHAMP_OBLIGATOIRE);
        if (cible != null && !suivants().contains(cible)) {
            violations.ajouter(RefusProposition.TRANSITION, null, etape.etat(), cible);
        }
        violations
                .si(jour.isAfter(aujourdhui), RefusProposition.DATE_FUTURE, "date")
                .si(jour.isBefore(proposee), RefusProposition.DATE_ANTERIEURE, "date", proposee)
                .lever();
        EtatProposition etat = Objects.requireNonNull(cible);
        return reprise == null
                ? new AvancementProposition(proposee, new EtapeProposition(etat, jour, raison), acceptee())
                : new AvancementProposition(
                        proposee, new EtapeProposition(etat, jour, raison == null ? reprise.raison() : raison), null);
    }

    private @Nullable EtapeProposition acceptee() {
        return etape.etat() == EtatProposition.ACCEPTEE ? etape : acceptation;
    }
}
