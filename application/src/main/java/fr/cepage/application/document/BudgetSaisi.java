package fr.cepage.application.document;

import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisiePlan.SaisieDepense;
import fr.cepage.application.projet.SaisiePlan.SaisieFinancement;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.projet.Budget;
import fr.cepage.domain.projet.Montant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The budget of a plan as far as the amounts that were typed are amounts (SYN-06). */
final class BudgetSaisi {

    private BudgetSaisi() {}

    static Budget de(SaisiePlan plan) {
        return new Budget(
                somme(plan.depenses().stream().map(SaisieDepense::montant)),
                somme(plan.financements().stream().map(SaisieFinancement::montantAccorde)));
    }

    private static Montant somme(Stream<@Nullable String> saisis) {
        return Montant.somme(
                saisis.map(BudgetSaisi::montant).filter(Objects::nonNull).toList());
    }

    private static @Nullable Montant montant(@Nullable String saisi) {
        try {
            return Montant.lire(saisi);
        } catch (RefusMetier pasUnMontant) {
            return null;
        }
    }
}
