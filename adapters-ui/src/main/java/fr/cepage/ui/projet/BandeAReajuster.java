package fr.cepage.ui.projet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Lignes;
import fr.cepage.ui.saisie.Montants;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Under a step that a refusal puts in question: what was refused, and the two acts that end it (SYN-07). */
final class BandeAReajuster {

    private final Supplier<Membres> plan;
    private final Supplier<Lignes> financements;
    private final Function<String, String> financeur;
    private final Reajustements reajustements;

    /**
     * @param plan as it stands in the fields
     * @param financeur what people call the one of that code
     */
    BandeAReajuster(
            Supplier<Membres> plan,
            Supplier<Lignes> financements,
            Function<String, String> financeur,
            Reajustements reajustements) {
        this.plan = plan;
        this.financements = financements;
        this.financeur = financeur;
        this.reajustements = reajustements;
    }

    boolean touche(Membres etape) {
        return reajustements.touche(plan.get(), etape);
    }

    List<Component> de(Membres etape, Lignes etapes) {
        Membres tout = plan.get();
        if (!reajustements.touche(tout, etape)) {
            return List.of();
        }
        int refuse = Reajustements.refus(tout, Valeurs.texte(etape, "id")).getFirst();
        int rang = tout.elements("etapes").indexOf(etape);
        Div bande = new Div(
                new Span(phrase(tout.elements("financements").get(refuse))),
                bouton("plan.autre-piste", () -> financements.get().ouvrir(refuse, "suite")),
                bouton("plan.modifier-etape", () -> etapes.ouvrir(rang, null)));
        bande.addClassName("plan-reajuster");
        return List.of(bande);
    }

    private static Button bouton(String cle, Runnable acte) {
        Button bouton = new Button(Textes.texte(cle), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.SMALL);
        return bouton;
    }

    /** « France Travail a refusé 1 500,00 € le 25/11/2026. » */
    private String phrase(Membres refuse) {
        String qui = financeur.apply(Valeurs.texte(refuse, "financeur"));
        String montant = refuse.texte("montantDemande");
        String quoi =
                montant == null ? Textes.texte("plan.refus.demande") : Montants.lisible(Montants.montant(montant));
        String jour = Valeurs.jourLisible(refuse.membres("decision"), "date");
        return jour.isEmpty() ? Textes.texte("plan.refus", qui, quoi) : Textes.texte("plan.refus.le", qui, quoi, jour);
    }
}
