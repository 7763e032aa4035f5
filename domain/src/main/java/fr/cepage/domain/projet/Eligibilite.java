package fr.cepage.domain.projet;

import fr.cepage.domain.droits.UtilisateurId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a financeur's criteria are met (SYN-06).
 *
 * @param verifieePar who wrote it down
 */
public record Eligibilite(
        @Nullable LocalDate verifieeLe,
        @Nullable String resultat,
        @Nullable UtilisateurId verifieePar) {

    public static final Eligibilite INCONNUE = new Eligibilite(null, null, null);

    boolean memeConstat(Eligibilite autre) {
        return new Eligibilite(verifieeLe, resultat, null)
                .equals(new Eligibilite(autre.verifieeLe, autre.resultat, null));
    }

    Eligibilite par(@Nullable UtilisateurId qui) {
        return equals(INCONNUE) ? this : new Eligibilite(verifieeLe, resultat, qui);
    }
}
