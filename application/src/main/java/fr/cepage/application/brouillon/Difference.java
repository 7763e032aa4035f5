package fr.cepage.application.brouillon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where what is stored and what was typed are not the same; null: nothing stands there.
 *
 * @param avant what both began from
 */
public record Difference(
        List<Pas> chemin,
        @Nullable Noeud avant,
        @Nullable Noeud mien,
        @Nullable Noeud actuel) {

    public Difference {
        chemin = List.copyOf(chemin);
    }
}
