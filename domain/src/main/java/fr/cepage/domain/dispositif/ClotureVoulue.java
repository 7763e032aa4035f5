package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to close a CEP, complete or not.
 *
 * @param autreOperateur who else accompanies the person, free text
 */
public record ClotureVoulue(
        @Nullable LocalDate dateFinReelle,
        @Nullable CodeValeur motifSortie,
        @Nullable String autreOperateur) {

    public static final int OPERATEUR_MAX = 120;

    /**
     * The end of that way, once nothing is wrong with it (CLO-01 to CLO-03).
     *
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    Cloture de(ParcoursCep parcours, LocalDate aujourdhui, Violations violations) {
        violations.exiger("dateFinReelle", dateFinReelle, RefusCep.CHAMP_OBLIGATOIRE);
        if (dateFinReelle != null) {
            parcours.verifierFin(dateFinReelle, aujourdhui, violations);
        }
        violations.exiger("motifSortie", motifSortie, RefusCep.CHAMP_OBLIGATOIRE);
        violations.lever();
        return new Cloture(Objects.requireNonNull(dateFinReelle), Objects.requireNonNull(motifSortie), autreOperateur);
    }
}
