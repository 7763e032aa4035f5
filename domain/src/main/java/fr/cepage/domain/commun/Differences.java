package fr.cepage.domain.commun;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members in which a value and what it becomes differ, by the names of the contract, with what they were and became
 * where that is a code, a day or a number: what the journal tells. Texts and what says who somebody is stay out of it.
 */
public final class Differences<T> {

    /** Before the name of a member: what it was. */
    public static final String AVANT = "avant.";

    private final T avant;
    private final T apres;
    private final List<String> membres = new ArrayList<>();
    private final Map<String, String> valeurs = new LinkedHashMap<>();

    private Differences(T avant, T apres) {
        this.avant = avant;
        this.apres = apres;
    }

    public static <T> Differences<T> entre(T avant, T apres) {
        return new Differences<>(avant, apres);
    }

    public Differences<T> membre(String nom, Function<? super T, ? extends @Nullable Object> lecture) {
        Object ancienne = lecture.apply(avant);
        Object nouvelle = lecture.apply(apres);
        if (!Objects.equals(ancienne, nouvelle)) {
            membres.add(nom);
            noter(AVANT + nom, ancienne);
            noter(nom, nouvelle);
        }
        return this;
    }

    private void noter(String nom, @Nullable Object valeur) {
        if (valeur instanceof Dicible || valeur instanceof Temporal || valeur instanceof Number) {
            valeurs.put(nom, valeur.toString());
        }
    }

    public boolean aucune() {
        return membres.isEmpty();
    }

    /** In the order in which they were asked for; none: both are the same. */
    public List<String> membres() {
        return List.copyOf(membres);
    }

    /** What those that can be told became, under their names, and were, under {@link #AVANT} and their names. */
    public Map<String, String> valeurs() {
        return Map.copyOf(valeurs);
    }

    /** A value whose text is its code. */
    public interface Dicible {}
}
