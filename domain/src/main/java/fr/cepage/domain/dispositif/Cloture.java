package fr.cepage.domain.dispositif;

import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a CEP (CLO-01).
 *
 * @param dateFinReelle the last day
 * @param motifSortie value of the list {@code motifs-sortie}, for ever as it was chosen (CLO-07)
 * @param autreOperateur who else accompanies the person, free text; null: not said
 */
public record Cloture(
        LocalDate dateFinReelle,
        CodeValeur motifSortie,
        @Nullable String autreOperateur) {

    private static final int MOIS_SANS_NOUVELLE = 6;

    /** Whether it says that nothing was heard of the person, so that the last contact matters (CLO-10). */
    public boolean sansNouvelle() {
        return ValeursCep.SANS_NOUVELLE.equals(motifSortie);
    }

    /**
     * What an adviser is told of it (CLO-10).
     *
     * @param dernierContact the day of the last contact on or before the last day, where it matters; null: none
     */
    public List<AvertissementCep> avertissements(@Nullable LocalDate dernierContact) {
        List<AvertissementCep> avertissements = new ArrayList<>();
        if (sansNouvelle() && dernierContact != null && recent(dernierContact)) {
            avertissements.add(AvertissementCep.CONTACT_RECENT);
        }
        if (ValeursCep.DOUBLE_ACCOMPAGNEMENT.equals(motifSortie) && autreOperateur == null) {
            avertissements.add(AvertissementCep.OPERATEUR_ABSENT);
        }
        return List.copyOf(avertissements);
    }

    /** Six months to the day without any contact are what the motif says. */
    private boolean recent(LocalDate contact) {
        return contact.isAfter(dateFinReelle.minusMonths(MOIS_SANS_NOUVELLE));
    }
}
