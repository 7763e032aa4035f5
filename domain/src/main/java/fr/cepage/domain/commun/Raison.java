package fr.cepage.domain.commun;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why something was taken back, in a line; whoever takes it back has to say so (CLO-09, NIV-03). */
public record Raison(String valeur) {

    public static final int LONGUEUR_MAX = 255;

    /**
     * What was typed under {@code raison}, once nothing is wrong with it.
     *
     * @param obligatoire what its absence is refused with
     * @param violations what forbids already to take it back; refused together with what is wrong with the reason
     */
    public static Raison lire(@Nullable String saisie, CodeRefus obligatoire, Violations violations) {
        String lue = violations.lire("raison", () -> Texte.ligne(saisie, LONGUEUR_MAX));
        violations.exiger("raison", lue, obligatoire);
        violations.lever();
        return new Raison(Objects.requireNonNull(lue));
    }
}
