package fr.cepage.domain.commun;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members in which a value and what it becomes differ, by the names of the contract: what the journal tells. */
public final class Differences<T> {

    private final T avant;
    private final T apres;
    private final List<String> membres = new ArrayList<>();

    private Differences(T avant, T apres) {
        this.avant = avant;
        this.apres = apres;
    }

    public static <T> Differences<T> entre(T avant, T apres) {
        return new Differences<>(avant, apres);
    }

    public Differences<T> membre(String nom, Function<? super T, ? extends @Nullable Object> lecture) {
        if (!Objects.equals(lecture.apply(avant), lecture.apply(apres))) {
            membres.add(nom);
        }
        return this;
    }

    /** In the order in which they were asked for; none: both are the same. */
    public List<String> membres() {
        return List.copyOf(membres);
    }
}
