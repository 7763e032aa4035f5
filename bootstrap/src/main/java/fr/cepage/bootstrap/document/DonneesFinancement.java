package fr.cepage.bootstrap.document;

import static fr.cepage.bootstrap.document.Phrases.mot;
import static fr.cepage.bootstrap.document.Phrases.phrase;

import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.projet.SaisiePlan.SaisieFinancement;
import fr.cepage.domain.projet.Budget;
import fr.cepage.domain.projet.EtatFinancement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What templates can name of the funding of a plan. */
final class DonneesFinancement {

    private static final Set<String> DECIDES = Set.of(EtatFinancement.ACCORDE.name(), EtatFinancement.REFUSE.name());

    private final ContenuDocument contenu;
    private final Francais francais;
    private final UnaryOperator<String> signes;

    DonneesFinancement(ContenuDocument contenu, Francais francais, UnaryOperator<String> signes) {
        this.contenu = contenu;
        this.francais = francais;
        this.signes = signes;
    }

    Map<String, Object> toutes() {
        return Map.of(
                "financements",
                contenu.plan().financements().stream().map(this::financement).toList(),
                "budget",
                Arbre.de(contenu.budget(), signes),
                "reste",
                reste(contenu.budget()));
    }

    private Map<String, @Nullable Object> financement(SaisieFinancement financement) {
        Map<String, @Nullable Object> donnees = Arbre.de(financement, signes);
        String etat = Objects.requireNonNullElse(financement.etat(), EtatFinancement.A_SOLLICITER.name());
        donnees.put("qui", signes.apply(qui(financement)));
        donnees.put("reponse", reponse(etat, financement.decision().date()));
        donnees.put(
                "montant",
                etat.equals(EtatFinancement.ACCORDE.name())
                        ? phrase("financement.deduit", francais.euros(donnees.get("montantAccorde")))
                        : francais.euros(donnees.get("montantDemande")));
        return donnees;
    }

    private String qui(SaisieFinancement financement) {
        String code = Objects.requireNonNullElse(financement.financeur(), "");
        return contenu.financeurs().getOrDefault(code, code)
                + francais.suite(Objects.requireNonNullElse(financement.detail(), ""));
    }

    private String reponse(String etat, @Nullable LocalDate le) {
        return le != null && DECIDES.contains(etat)
                ? phrase("financement." + etat + ".le", francais.jour(le))
                : mot("financement", etat);
    }

    private String reste(Budget budget) {
        if (budget.totalDepenses().nul()) {
            return phrase("reste.a-chiffrer");
        }
        if (!budget.resteACharge().nul()) {
            return phrase("reste.a-trouver", francais.euros(budget.resteACharge()));
        }
        return budget.accordeEnTrop().nul()
                ? phrase("reste.rien")
                : phrase("reste.trop", francais.euros(budget.accordeEnTrop()));
    }
}
