package fr.cepage.ui.commun;

import fr.cepage.application.commun.Messages;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sentences of a refusal, sorted by the field of the form that each belongs to. */
final class Fautes {

    private final Map<String, String> parChamp = new LinkedHashMap<>();
    private final List<String> ailleurs;

    /** @param champs in the order in which they stand */
    Fautes(RefusMetier refus, Collection<String> champs) {
        for (String champ : champs) {
            refus.violations().stream()
                    .filter(violation -> champ.equals(violation.champ()))
                    .forEach(violation -> parChamp.merge(champ, phrase(violation), (a, b) -> a + " " + b));
        }
        ailleurs = refus.violations().stream()
                .filter(violation -> violation.champ() == null || !parChamp.containsKey(violation.champ()))
                .map(Fautes::phrase)
                .toList();
    }

    private static String phrase(Violation violation) {
        return Messages.texte(violation, Locale.FRENCH);
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
