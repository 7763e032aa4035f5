package fr.cepage.domain.dispositif;

import fr.cepage.domain.referentiel.CodeValeur;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        List<String> membres = new ArrayList<>();
        if (!aiguilleur.equals(autre.aiguilleur)) {
            membres.add("aiguilleur");
        }
        if (!motifSollicitation.equals(autre.motifSollicitation)) {
            membres.add("motifSollicitation");
        }
        if (!Objects.equals(prescripteur, autre.prescripteur)) {
            membres.add("prescripteur");
        }
        if (!Objects.equals(referent, autre.referent)) {
            membres.add("referent");
        }
        if (!Objects.equals(typeProjet, autre.typeProjet)) {
            membres.add("typeProjet");
        }
        return membres;
    }
}
