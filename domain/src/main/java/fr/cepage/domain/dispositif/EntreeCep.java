package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two dates that never change (MOD-02): entry, and the first interview on or before it (CEP-07). */
public record EntreeCep(LocalDate dateEntree, LocalDate dateEntretienInitialisation) {

    /** Nobody enters before having agreed to (CEP-12). */
    static void verifierAccord(@Nullable LocalDate accordLe, LocalDate dateEntree, Violations violations) {
        violations.si(accordLe != null && accordLe.isAfter(dateEntree), RefusCep.ACCORD_APRES_ENTREE, "accordLe");
    }
}
