package fr.cepage.ui.commun;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.appel.StructureInconnue;
import fr.cepage.application.commun.Indisponible;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.RefusMetier;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why an act was not done or a page cannot be shown, as what it is: refused, gone, stale, unavailable, or an error of ours,
 * whose number the log knows.
 *
 * @param statut of HTTP, for a page
 * @param titre key of its title
 * @param phrase what is said of it
 */
public record Echec(int statut, String titre, String phrase) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Echec.class);
    private static final int PROFONDEUR = 20;
    private static final int INTERDIT = 403;
    private static final int INTROUVABLE = 404;
    private static final int PERIME = 412;
    private static final int REFUSE = 422;
    private static final int ERREUR = 500;
    private static final int INDISPONIBLE = 503;

    /** What a framework wraps is told as what was thrown first; an error of ours is logged with its number. */
    public static Echec de(Throwable erreur) {
        return Stream.iterate(erreur, Objects::nonNull, Throwable::getCause)
                .limit(PROFONDEUR)
                .map(Echec::connu)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> deNotreFait(erreur));
    }

    private static @Nullable Echec connu(Throwable cause) {
        return switch (cause) {
            case RefusMetier refus -> new Echec(REFUSE, "erreur.titre.refus", Avis.phrase(refus));
            case VersionPerimee _ -> dit(PERIME, "erreur.titre.perime", "version.perimee");
            case DroitManquant manque ->
                dit(INTERDIT, "erreur.titre.refus", manque.droit().cle());
            case StructureInconnue _ -> dit(INTERDIT, "erreur.titre.refus", "droit.structure-inconnue");
            case Introuvable introuvable ->
                dit(INTROUVABLE, "erreur.titre.introuvable", introuvable.type().cle());
            case Indisponible indisponible -> {
                JOURNAL.warn("The database does not answer: {}", String.valueOf(indisponible.getCause()));
                yield dit(INDISPONIBLE, "erreur.titre.indisponible", "service.indisponible");
            }
            default -> null;
        };
    }

    private static Echec dit(int statut, String titre, String cle) {
        return new Echec(statut, titre, Textes.texte(cle));
    }

    private static Echec deNotreFait(Throwable erreur) {
        String numero = UUID.randomUUID().toString();
        JOURNAL.error("Unexpected error {}", numero, erreur);
        return new Echec(ERREUR, "erreur.titre.interne", Textes.texte("erreur.interne.numero", numero));
    }

    /** Whether trying again soon is all that is to be done. */
    public boolean passager() {
        return statut == INDISPONIBLE;
    }
}
