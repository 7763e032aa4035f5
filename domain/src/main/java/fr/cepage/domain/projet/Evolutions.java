package fr.cepage.domain.projet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the dated members of a project became and when, oldest first (SYN-16). */
public record Evolutions(List<Evolution> toutes) {

    public static final Evolutions AUCUNE = new Evolutions(List.of());

    public Evolutions {
        toutes = List.copyOf(toutes);
    }

    /** With what changes between these on that day; of one day only the last word is kept, if it changed anything. */
    Evolutions avec(@Nullable ContenuProjet avant, ContenuProjet apres, LocalDate jour) {
        List<Evolution> suite = new ArrayList<>(toutes);
        Arrays.stream(RubriqueDatee.values())
                .filter(rubrique -> !Objects.equals(rubrique.dans(avant), rubrique.dans(apres)))
                .forEach(rubrique -> noter(new Evolution(rubrique, jour, rubrique.dans(apres)), suite));
        return new Evolutions(suite);
    }

    private static void noter(Evolution nouvelle, List<Evolution> suite) {
        RubriqueDatee rubrique = nouvelle.rubrique();
        suite.removeIf(e -> e.rubrique() == rubrique && e.le().equals(nouvelle.le()));
        String avant = new Evolutions(suite)
                .de(rubrique)
                .reduce((_, derniere) -> derniere)
                .map(Evolution::valeur)
                .orElse(null);
        if (!Objects.equals(avant, nouvelle.valeur())) {
            suite.add(nouvelle);
        }
    }

    /** Of that member alone, oldest first; the last one is what it says now. */
    public Stream<Evolution> de(RubriqueDatee rubrique) {
        return toutes.stream().filter(evolution -> evolution.rubrique() == rubrique);
    }

    /**
     * What one of them became.
     *
     * @param le the day in the structure's time zone
     * @param valeur null: nothing any more
     */
    public record Evolution(
            RubriqueDatee rubrique, LocalDate le, @Nullable String valeur) {}
}
