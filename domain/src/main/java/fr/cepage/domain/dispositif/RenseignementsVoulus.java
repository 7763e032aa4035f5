package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of what can be changed, complete or not (MOD-01, CEP-12).
 *
 * @param accordLe the day on which the démarche was presented and the person agreed
 */
public record RenseignementsVoulus(
        @Nullable CodeValeur aiguilleur,
        @Nullable CodeValeur motifSollicitation,
        @Nullable String prescripteur,
        @Nullable ReferentCep referent,
        @Nullable CodeValeur typeProjet,
        @Nullable LocalDate accordLe) {

    /**
     * The fields of a CEP of that entry, once nothing is wrong with them.
     *
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    RenseignementsCep de(EntreeCep entree, Violations violations) {
        violations.exiger("aiguilleur", aiguilleur, RefusCep.CHAMP_OBLIGATOIRE);
        violations.exiger("motifSollicitation", motifSollicitation, RefusCep.CHAMP_OBLIGATOIRE);
        EntreeCep.verifierAccord(accordLe, entree.dateEntree(), violations);
        violations.lever();
        return complets();
    }

    /** The same with that référent; null: nobody. */
    public RenseignementsVoulus suivisPar(@Nullable ReferentCep autre) {
        return new RenseignementsVoulus(aiguilleur, motifSollicitation, prescripteur, autre, typeProjet, accordLe);
    }

    /** Once nothing is missing. */
    RenseignementsCep complets() {
        return new RenseignementsCep(
                Objects.requireNonNull(aiguilleur),
                Objects.requireNonNull(motifSollicitation),
                prescripteur,
                referent,
                typeProjet,
                accordLe);
    }
}
