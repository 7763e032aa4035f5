package fr.cepage.application.commun;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param suivant where the next part starts; null at the end
 */
public record Page<T>(List<T> elements, @Nullable Curseur suivant) {

    public Page {
        elements = List.copyOf(elements);
    }

    public static <T> Page<T> vide() {
        return new Page<>(List.of(), null);
    }

    /** Cuts the one row too many that was read to know whether more follow. */
    public static <T> Page<T> de(List<T> lues, int limite, Function<T, Curseur> curseur) {
        if (lues.size() <= limite) {
            return new Page<>(lues, null);
        }
        List<T> gardees = lues.subList(0, limite);
        return new Page<>(gardees, curseur.apply(gardees.getLast()));
    }

    /** The same part, each row shown otherwise. */
    public <V> Page<V> avec(Function<T, V> vue) {
        return new Page<>(elements.stream().map(vue).toList(), suivant);
    }
}
