package fr.cepage.application.offre;

import fr.cepage.application.commun.MotsCherches;
import fr.cepage.application.commun.Precision;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which offers are looked for; null or empty: whatever.
 *
 * @param mots each must be found in a text of the offer or in the label of one of its list values, as it is or with one
 *     typing error; what is found is ordered by the likeness of its name with all of them
 * @param type words that its type has
 * @param partenaire words that its partner has
 * @param contrat words that its contract has
 * @param ouvertesLe only those that can be proposed on that day (OFF-03)
 */
public record CriteresOffres(
        List<Mot> mots,
        @Nullable CodeValeur theme,
        @Nullable CodeValeur acteService,
        @Nullable CodeValeur mesure,
        List<String> type,
        List<String> partenaire,
        List<String> contrat,
        @Nullable CodeValeur etat,
        @Nullable LocalDate ouvertesLe) {

    public CriteresOffres {
        mots = List.copyOf(mots);
        type = List.copyOf(type);
        partenaire = List.copyOf(partenaire);
        contrat = List.copyOf(contrat);
    }

    /** The exact finds, then those with a typing error where there is a word that may have one. */
    public List<Precision> precisions() {
        return MotsCherches.precisions(mots.stream().map(Mot::mot).toList());
    }

    /**
     * A word without accents, in lower case, and the list values whose label has it: labels may change, so that they
     * are looked up when the search is made rather than copied into what is searched.
     *
     * @param tels whose label has it as it is
     * @param proches whose label has it with one typing error
     */
    public record Mot(String mot, Codes tels, Codes proches) {}

    /** Values of the lists that an offer has. */
    public record Codes(Set<CodeValeur> themes, Set<CodeValeur> actes, Set<CodeValeur> mesures) {

        public static final Codes AUCUN = new Codes(Set.of(), Set.of(), Set.of());

        public Codes {
            themes = Set.copyOf(themes);
            actes = Set.copyOf(actes);
            mesures = Set.copyOf(mesures);
        }
    }
}
