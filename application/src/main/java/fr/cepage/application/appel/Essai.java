package fr.cepage.application.appel;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tries an act: everything is read, checked and decided, and nothing is stored. Pages ask so for all that an act would be
 * refused for, before anybody sends it.
 */
public final class Essai {

    private static final ScopedValue<Boolean> EN_COURS = ScopedValue.newInstance();

    private Essai() {}

    /** What the act would be refused for; what else may stand in its way is told once it is done in earnest. */
    public static List<Violation> refus(Supplier<? extends @Nullable Object> acte) {
        try {
            de(() -> {
                Object _ = acte.get();
            });
            return List.of();
        } catch (RefusMetier refus) {
            return refus.violations();
        }
    }

    /** Goes as far as the first thing that the act would store. */
    public static void de(Runnable acte) {
        try {
            ScopedValue.where(EN_COURS, true).run(acte);
        } catch (Reussi rienNEstFait) {
            // nothing would have refused it
        }
    }

    /** Called where an act has decided and would now change what is stored. */
    public static void arreter() {
        if (EN_COURS.isBound()) {
            throw new Reussi();
        }
    }

    /** The act would be done; whoever catches it has nothing to tell. */
    public static final class Reussi extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Reussi() {
            super(null, null, false, false);
        }
    }
}
