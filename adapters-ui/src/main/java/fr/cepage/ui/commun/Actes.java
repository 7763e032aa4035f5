package fr.cepage.ui.commun;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.StructureInconnue;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.droits.DroitManquant;
import fr.cepage.domain.commun.RefusMetier;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a use case and brings whatever it answers before the eyes of who asked: a page never breaks and what was typed
 * is never lost.
 */
public final class Actes {

    private static final Logger LOG = LoggerFactory.getLogger(Actes.class);

    private Actes() {}

    /** What the use case gives; empty when it was not done, which {@code affichage} then explains. */
    public static <T> Optional<T> executer(Supplier<T> acte, AffichageRefus affichage) {
        try {
            T resultat = acte.get();
            affichage.effacer();
            return Optional.of(resultat);
        } catch (RefusMetier refus) {
            affichage.refuser(refus);
        } catch (VersionPerimee perimee) {
            affichage.perimer();
        } catch (DroitManquant | Introuvable autrement) {
            affichage.signaler(explication(autrement));
            DroitsSuivis.verifier();
        } catch (RuntimeException autre) {
            affichage.signaler(explication(autre));
        }
        return Optional.empty();
    }

    /** The same for a use case that gives nothing back; whether it was done. */
    public static boolean accomplir(Runnable acte, AffichageRefus affichage) {
        return executer(
                        () -> {
                            acte.run();
                            return Boolean.TRUE;
                        },
                        affichage)
                .isPresent();
    }

    /** For what has no form: whatever stands in its way is told in a corner. */
    public static <T> Optional<T> executer(Supplier<T> acte) {
        return executer(acte, new Avis());
    }

    /** For what has no form and gives nothing back; whether it was done. */
    public static boolean accomplir(Runnable acte) {
        return accomplir(acte, new Avis());
    }

    /** The sentence for an answer that is no refusal; a programming error is logged. */
    public static String explication(Throwable cause) {
        return Textes.texte(cle(cause));
    }

    private static String cle(Throwable cause) {
        return switch (cause) {
            case DroitManquant manque -> manque.droit().cle();
            case Introuvable introuvable -> introuvable.type().cle();
            case StructureInconnue _ -> "droit.structure-inconnue";
            default -> technique(cause);
        };
    }

    private static String technique(Throwable cause) {
        if (Indisponibilite.explique(cause)) {
            LOG.warn("The database does not answer: {}", cause.toString());
            return "service.indisponible";
        }
        LOG.error("An act failed unexpectedly", cause);
        return "erreur.interne";
    }
}
