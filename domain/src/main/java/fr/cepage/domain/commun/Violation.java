package fr.cepage.domain.commun;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One broken rule.
 *
 * @param champ path of the member at fault, e.g. {@code coordonnees.courriel}; null when the whole act is refused
 * @param parametres what the sentence of the message bundle needs, in its order
 */
public record Violation(CodeRefus code, @Nullable String champ, List<Object> parametres) {

    public Violation {
        parametres = List.copyOf(parametres);
    }

    public static Violation de(CodeRefus code, Object... parametres) {
        return new Violation(code, null, List.of(parametres));
    }

    public Violation sur(String nouveauChamp) {
        return new Violation(code, nouveauChamp, parametres);
    }
}
