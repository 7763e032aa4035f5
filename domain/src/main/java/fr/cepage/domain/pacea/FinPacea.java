package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The end of a PACEA.
 *
 * @param dateFin the last day
 * @param motif value of the list {@code motifs-fin-pacea}
 */
public record FinPacea(LocalDate dateFin, CodeValeur motif) {

    /**
     * The end of a PACEA entered on that day, once nothing is wrong with it (PAC-07).
     *
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    static FinPacea de(
            @Nullable LocalDate dateFin,
            @Nullable CodeValeur motif,
            LocalDate dateEntree,
            LocalDate aujourdhui,
            Violations violations) {
        violations.exiger("dateFin", dateFin, RefusPacea.CHAMP_OBLIGATOIRE);
        violations.si(
                dateFin != null && (dateFin.isBefore(dateEntree) || dateFin.isAfter(aujourdhui)),
                RefusPacea.DATE_FIN,
                "dateFin",
                dateEntree);
        violations.exiger("motif", motif, RefusPacea.CHAMP_OBLIGATOIRE);
        violations.lever();
        return new FinPacea(Objects.requireNonNull(dateFin), Objects.requireNonNull(motif));
    }
}
