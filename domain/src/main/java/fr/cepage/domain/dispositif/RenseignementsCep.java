package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The five fields that can be changed while the CEP is en cours (MOD-01).
 *
 * @param prescripteur name of who sent the person, free text
 */
public record RenseignementsCep(
        CodeValeur aiguilleur,
        CodeValeur motifSollicitation,
        @Nullable String prescripteur,
        @Nullable ReferentCep referent,
        @Nullable CodeValeur typeProjet) {

    /** The members that differ, by the names of the contract. */
    List<String> differences(RenseignementsCep autre) {
        return Differences.entre(this, autre)
                .membre("aiguilleur", RenseignementsCep::aiguilleur)
                .membre("motifSollicitation", RenseignementsCep::motifSollicitation)
                .membre("prescripteur", RenseignementsCep::prescripteur)
                .membre("referent", RenseignementsCep::referent)
                .membre("typeProjet", RenseignementsCep::typeProjet)
                .membres();
    }
}
