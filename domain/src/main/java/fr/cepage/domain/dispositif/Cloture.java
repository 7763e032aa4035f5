package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The end of a CEP (CLO-01).
 *
 * @param dateFinReelle the last day
 * @param motifSortie value of the list {@code motifs-sortie}, for ever as it was chosen (CLO-07)
 */
public record Cloture(LocalDate dateFinReelle, CodeValeur motifSortie) {

    /**
     * The end of that way, once nothing is wrong with it (CLO-01 to CLO-03).
     *
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    static Cloture de(
            @Nullable LocalDate dateFinReelle,
            @Nullable CodeValeur motifSortie,
            ParcoursCep parcours,
            LocalDate aujourdhui,
            Violations violations) {
        violations.exiger("dateFinReelle", dateFinReelle, RefusCep.CHAMP_OBLIGATOIRE);
        if (dateFinReelle != null) {
            parcours.verifierFin(dateFinReelle, aujourdhui, violations);
        }
        violations.exiger("motifSortie", motifSortie, RefusCep.CHAMP_OBLIGATOIRE);
        violations.lever();
        return new Cloture(Objects.requireNonNull(dateFinReelle), Objects.requireNonNull(motifSortie));
    }
}
