package fr.cepage.domain.commun;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the code of one of few possibilities that the domain itself knows. */
public final class Codes {

    private Codes() {}

    /**
     * The one of that code, or null when none was given.
     *
     * @param inconnu what a code that is none of them is refused with
     */
    public static <E extends Enum<E>> @Nullable E lire(@Nullable String code, Class<E> possibles, CodeRefus inconnu) {
        String net = Nettoyage.valeur(code);
        if (net == null) {
            return null;
        }
        return Arrays.stream(possibles.getEnumConstants())
                .filter(possible -> possible.name().equals(net))
                .findFirst()
                .orElseThrow(() -> new RefusMetier(inconnu));
    }
}
