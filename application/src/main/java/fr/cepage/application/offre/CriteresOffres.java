package fr.cepage.application.offre;

import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which offers are looked for; null or empty: whatever.
 *
 * @param mots each must be found in a text of the offer or in the label of one of its list values; what is found is
 *     ordered by the likeness of its name with all of them
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

    /**
     * A word without accents, in lower case, and the list values whose label has it: labels may change, so that they
     * are looked up when the search is made rather than copied into what is searched.
     */
    public record Mot(String mot, Set<CodeValeur> themes, Set<CodeValeur> actes, Set<CodeValeur> mesures) {

        public Mot {
            themes = Set.copyOf(themes);
            actes = Set.copyOf(actes);
            mesures = Set.copyOf(mesures);
        }
    }
}
