package fr.cepage.domain.demande;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, and since when (DEM-01).
 *
 * @param date the day on which it was asked
 * @param nature value of the list {@code themes}
 */
public record ContenuDemande(
        LocalDate date, CodeValeur nature, @Nullable String commentaire) {

    /** As long as that of an event (EVT-01). */
    public static final int COMMENTAIRE_MAX = 255;

    /**
     * The content, once nothing is wrong with it.
     *
     * @param violations what was already found wrong with what was typed; refused together with the rest
     */
    public static ContenuDemande de(
            @Nullable LocalDate date,
            @Nullable CodeValeur nature,
            @Nullable String commentaire,
            LocalDate aujourdhui,
            Violations violations) {
        violations.exiger("date", date, RefusDemande.CHAMP_OBLIGATOIRE);
        violations.exiger("nature", nature, RefusDemande.CHAMP_OBLIGATOIRE);
        violations.si(date != null && date.isAfter(aujourdhui), RefusDemande.DATE_FUTURE, "date");
        violations.lever();
        return new ContenuDemande(Objects.requireNonNull(date), Objects.requireNonNull(nature), commentaire);
    }

    /** The members that differ, by the names of the contract. */
    Differences<ContenuDemande> differences(ContenuDemande autre) {
        return Differences.entre(this, autre)
                .membre("date", ContenuDemande::date)
                .membre("nature", ContenuDemande::nature)
                .membre("commentaire", ContenuDemande::commentaire);
    }
}
