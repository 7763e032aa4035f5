package fr.cepage.ui.commun;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of a refusal, sorted by the field of the form that each belongs to. */
final class Fautes {

    private final Map<String, String> parChamp = new LinkedHashMap<>();
    private final List<String> ailleurs;
    private final UnaryOperator<String> lieu;

    /**
     * @param champs those that are shown, in the order in which they stand
     * @param lieu the field that holds a member
     */
    Fautes(RefusMetier refus, Collection<String> champs, UnaryOperator<String> lieu) {
        this.lieu = lieu;
        for (String champ : champs) {
            String phrases = refus.violations().stream()
                    .filter(violation -> champ.equals(champ(violation)))
                    .map(Fautes::phrase)
                    .distinct()
                    .collect(Collectors.joining(" "));
            if (!phrases.isEmpty()) {
                parChamp.put(champ, phrases);
            }
        }
        ailleurs = refus.violations().stream()
                .filter(violation -> !parChamp.containsKey(champ(violation)))
                .map(Fautes::phrase)
                .toList();
    }

    private @Nullable String champ(Violation violation) {
        String membre = violation.champ();
        return membre == null ? null : lieu.apply(membre);
    }

    private static String phrase(Violation violation) {
        return Textes.texte(violation);
    }

    Map<String, String> parChamp() {
        return parChamp;
    }

    /** What belongs to no field that is shown. */
    List<String> ailleurs() {
        return ailleurs;
    }

    Optional<String> premier() {
        return parChamp.keySet().stream().findFirst();
    }
}
