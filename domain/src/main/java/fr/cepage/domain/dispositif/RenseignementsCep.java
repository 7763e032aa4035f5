package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed while the CEP is en cours (MOD-01, CEP-12).
 *
 * @param prescripteur name of who sent the person, free text
 * @param accordLe the day on which the démarche was presented and the person agreed; null: not recorded
 */
public record RenseignementsCep(
        CodeValeur aiguilleur,
        CodeValeur motifSollicitation,
        @Nullable String prescripteur,
        @Nullable ReferentCep referent,
        @Nullable CodeValeur typeProjet,
        @Nullable LocalDate accordLe) {

    public static final int PRESCRIPTEUR_MAX = 120;

    /** The members that differ, by the names of the contract. */
    Differences<RenseignementsCep> differences(RenseignementsCep autre) {
        return Differences.entre(this, autre)
                .membre("aiguilleur", RenseignementsCep::aiguilleur)
                .membre("motifSollicitation", RenseignementsCep::motifSollicitation)
                .membre("prescripteur", RenseignementsCep::prescripteur)
                .membre("referent", RenseignementsCep::referent)
                .membre("typeProjet", RenseignementsCep::typeProjet)
                .membre("accordLe", RenseignementsCep::accordLe);
    }
}
