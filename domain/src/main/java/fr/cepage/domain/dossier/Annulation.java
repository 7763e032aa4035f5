package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.CodeRefus;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something recorded by mistake was cancelled, by whom and why: it counts no more, and stays to be read (ANN-02). */
public record Annulation(Instant instant, UtilisateurId auteur, Raison raison) {

    /**
     * What is cancelled tells when, by whom and why, and nothing else does.
     *
     * @throws IllegalArgumentException when that is not so
     */
    public static void exiger(@Nullable Annulation annulation, boolean annule) {
        if (annule != (annulation != null)) {
            throw new IllegalArgumentException("cancelled: " + annule + ", told by " + annulation);
        }
    }

    /**
     * The cancelling, once nothing forbids it.
     *
     * @param obligatoire what the absence of a reason is refused with
     * @param violations what forbids it already; refused together with what is wrong with the reason
     */
    public static Annulation de(
            @Nullable String raison, CodeRefus obligatoire, UtilisateurId qui, Instant quand, Violations violations) {
        return new Annulation(quand, qui, Raison.lire(raison, obligatoire, violations));
    }
}
