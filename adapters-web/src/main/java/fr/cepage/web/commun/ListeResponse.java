package fr.cepage.web.commun;

import fr.cepage.application.commun.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param suivant cursor of the next part; null at the end
 */
public record ListeResponse<T>(List<T> elements, @Nullable String suivant) {

    public static <S, T> ListeResponse<T> de(Page<S> page, Function<S, T> element) {
        return new ListeResponse<>(
                page.elements().stream().map(element).toList(),
                page.suivant() == null ? null : Curseurs.ecrire(page.suivant()));
    }
}
