package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to enter a CEP, complete or not; required members are named one by one when they are missing (CEP-03).
 *
 * @param dateEntretienInitialisation null: the date d'entrée (CEP-07)
 */
public record PropositionCep(
        @Nullable LocalDate dateEntretienInitialisation,
        @Nullable LocalDate dateEntree,
        @Nullable PhaseCep phase,
        RenseignementsVoulus renseignements) {

    /** Adds all that forbids this entry, but for members that were already found wrong. */
    void verifier(ConditionsEntree conditions, Violations violations) {
        violations.exiger("aiguilleur", renseignements.aiguilleur(), RefusCep.CHAMP_OBLIGATOIRE);
        violations.exiger("dateEntree", dateEntree, RefusCep.CHAMP_OBLIGATOIRE);
        violations.exiger("motifSollicitation", renseignements.motifSollicitation(), RefusCep.CHAMP_OBLIGATOIRE);
        violations.exiger("phase", phase, RefusCep.CHAMP_OBLIGATOIRE);
        if (dateEntree != null) {
            conditions.verifierDate(dateEntree, violations);
            violations.si(
                    dateEntretienInitialisation != null && dateEntretienInitialisation.isAfter(dateEntree),
                    RefusCep.ENTRETIEN_APRES_ENTREE,
                    "dateEntretienInitialisation");
            EntreeCep.verifierAccord(renseignements.accordLe(), dateEntree, violations);
        }
    }

    EntreeCep entree() {
        LocalDate date = Objects.requireNonNull(dateEntree);
        return new EntreeCep(date, Objects.requireNonNullElse(dateEntretienInitialisation, date));
    }

    PhaseCep phaseChoisie() {
        return Objects.requireNonNull(phase);
    }
}
