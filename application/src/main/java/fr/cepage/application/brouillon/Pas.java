package fr.cepage.application.brouillon;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a value.
 *
 * @param cle what tells the element of a list from the others; null: the member itself
 * @param nom what people call that element
 */
public record Pas(
        String membre, @Nullable String cle, @Nullable String nom) {

    static Pas vers(String membre) {
        return new Pas(membre, null, null);
    }
}
