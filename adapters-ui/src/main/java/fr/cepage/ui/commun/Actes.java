package fr.cepage.ui.commun;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.appel.Essai;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.RefusMetier;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calls a use case and brings whatever it answers before the eyes of who asked: a page never breaks and what was typed
 * is never lost.
 */
public final class Actes {

    private Actes() {}

    /** What the use case gives; empty when it was not done, which {@code affichage} then explains. */
    public static <T> Optional<T> executer(Supplier<T> acte, AffichageRefus affichage) {
        try {
            T resultat = acte.get();
            affichage.effacer();
            return Optional.of(resultat);
        } catch (Essai.Reussi rienNEstFait) {
            affichage.effacer();
        } catch (RefusMetier refus) {
            affichage.refuser(refus);
        } catch (VersionPerimee perimee) {
            affichage.perimer();
        } catch (DroitManquant | Introuvable autrement) {
            affichage.signaler(Echec.de(autrement).phrase());
            DroitsSuivis.verifier();
        } catch (RuntimeException autre) {
            affichage.signaler(Echec.de(autre).phrase());
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
}
