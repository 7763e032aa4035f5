package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.domain.projet.Budget;
import fr.cepage.domain.projet.EtatFinancement;
import fr.cepage.domain.projet.Montant;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Montants;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** « Reste à charge », right at every moment: of what was typed, not of what is stored (SYN-06). */
final class Totaux extends Div {

    private final Span total = new Span();
    private final Span accorde = new Span();
    private final Span reste = new Span();
    private final Span suite = new Span();

    Totaux() {
        addClassName("totaux");
        reste.addClassName("reste");
        suite.addClassName("discret");
        add(
                paire("financement.total", total),
                paire("financement.total-accorde", accorde),
                paire("financement.reste", reste),
                suite);
    }

    private static Div paire(String cle, Span valeur) {
        Div paire = new Div(new Span(Textes.texte(cle)), valeur);
        paire.addClassName("totaux-paire");
        valeur.addClassName("montant");
        return paire;
    }

    void montrer(Membres plan) {
        Budget budget = new Budget(
                somme(plan.elements("depenses"), "montant", _ -> true),
                somme(plan.elements("financements"), "montantAccorde", _ -> true));
        Montant attendus = somme(plan.elements("financements"), "montantDemande", Totaux::attendu);
        total.setText(Montants.lisible(budget.totalDepenses()));
        accorde.setText(Montants.lisible(budget.totalAccorde()));
        reste.setText(Montants.lisible(budget.resteACharge()));
        suite.setText(suite(budget, attendus));
    }

    private static String suite(Budget budget, Montant attendus) {
        if (!budget.accordeEnTrop().nul()) {
            return Textes.texte("financement.en-trop", Montants.lisible(budget.accordeEnTrop()));
        }
        return attendus.nul()
                ? ""
                : Textes.texte(
                        "financement.si-accorde",
                        Montants.lisible(budget.resteACharge().moins(attendus)));
    }

    private static boolean attendu(Membres financement) {
        return EtatFinancement.SOLLICITE.name().equals(financement.texte("etat"));
    }

    private static Montant somme(List<Membres> lignes, String membre, Predicate<Membres> comptee) {
        return Montant.somme(lignes.stream()
                .filter(comptee)
                .map(ligne -> ligne.texte(membre))
                .filter(Objects::nonNull)
                .map(Montants::montant)
                .toList());
    }
}
