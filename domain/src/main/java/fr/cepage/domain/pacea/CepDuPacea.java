package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.CodeRefus;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.RefusCep;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The CEP that goes with a new PACEA. What refuses it refuses the PACEA, in the CEP's words (PAC-02): its members stand
 * within {@code cep}, but the entry date, which both have in common.
 */
final class CepDuPacea {

    private static final String DATE_COMMUNE = "dateEntree";
    /** What both ask of that date; the PACEA says it first. */
    private static final Set<CodeRefus> DITS_PAR_LE_PACEA =
            Set.of(RefusCep.CHAMP_OBLIGATOIRE, RefusCep.DATE_ENTREE_FUTURE, RefusCep.AGE_MINIMUM);

    private CepDuPacea() {}

    /** The CEP, or null with what refuses it noted. */
    static @Nullable DispositifCep creer(Supplier<DispositifCep> cep, Violations violations) {
        try {
            return cep.get();
        } catch (RefusMetier refus) {
            refus.violations().forEach(violation -> noter(violation, violations));
            return null;
        }
    }

    private static void noter(Violation violation, Violations violations) {
        if (!DATE_COMMUNE.equals(violation.champ())) {
            violations.ajouter(violation.champ() == null ? violation : violation.sur("cep." + violation.champ()));
        } else if (!DITS_PAR_LE_PACEA.contains(violation.code())) {
            violations.ajouter(violation);
        }
    }
}
