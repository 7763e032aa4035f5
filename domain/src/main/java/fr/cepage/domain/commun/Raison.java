package fr.cepage.domain.commun;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why something was taken back, in a line; whoever takes it back mostly has to say so (CLO-09, NIV-03). */
public record Raison(String valeur) {

    public static final int LONGUEUR_MAX = 255;

    /** What was typed where nobody has to say why; null too with its violation noted under {@code raison}. */
    public static @Nullable Raison lire(@Nullable String saisie, Violations violations) {
        String lue = violations.valeur("raison", () -> Texte.ligne(saisie, LONGUEUR_MAX));
        return lue == null ? null : new Raison(lue);
    }

    /**
     * What was typed under {@code raison}, once nothing is wrong with it.
     *
     * @param obligatoire what its absence is refused with
     * @param violations what forbids already to take it back; refused together with what is wrong with the reason
     */
    public static Raison lire(@Nullable String saisie, CodeRefus obligatoire, Violations violations) {
        Raison lue = lire(saisie, violations);
        violations.exiger("raison", lue, obligatoire);
        violations.lever();
        return Objects.requireNonNull(lue);
    }
}
