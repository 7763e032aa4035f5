package fr.cepage.domain.journal;

import fr.cepage.domain.commun.Differences;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the details of a journal entry, leaving out what is absent. */
public final class Details {

    private final Map<String, String> membres = new LinkedHashMap<>();

    public static Details vides() {
        return new Details();
    }

    public Details avec(String membre, @Nullable Object valeur) {
        if (valeur != null) {
            membres.put(membre, valeur.toString());
        }
        return this;
    }

    /** The names of all members that differ, and what those that can be told were and became. */
    public Details avec(Differences<?> differences) {
        membres.put("membres", String.join(",", differences.membres()));
        membres.putAll(differences.valeurs());
        return this;
    }

    public Map<String, String> map() {
        return membres;
    }
}
