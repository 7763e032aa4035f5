package fr.cepage.ui.projet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.brouillon.Arbres;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.projet.PlanVue;
import fr.cepage.application.projet.SaisiePlan.SaisieEligibilite;
import fr.cepage.domain.projet.EtatFinancement;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Groupe;
import fr.cepage.ui.saisie.Lignes;
import fr.cepage.ui.saisie.ModeleDeLigne;
import fr.cepage.ui.saisie.Montants;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the plan costs, who pays for it, and what nobody pays for yet (SYN-06, SYN-07, SYN-18). */
final class FinancementDuPlan extends Section {

    private final Supplier<List<Choix>> financeurs;
    private final Supplier<List<Choix>> etapes;
    private final Lignes financements;
    private final Totaux totaux = new Totaux();
    private @Nullable PlanVue stocke;

    /**
     * @param financeurs those that can be chosen, and those that were
     * @param etapes the steps of the plan as they stand in its fields
     */
    FinancementDuPlan(Groupe champs, Supplier<List<Choix>> financeurs, Supplier<List<Choix>> etapes) {
        this.financeurs = financeurs;
        this.etapes = etapes;
        addClassNames("carte", "bloc", "financement");
        Lignes depenses = champs.lignes("depenses", depense());
        financements = champs.lignes("financements", financement());
        Div colonnes = new Div(
                ResteDuProjet.rubrique("plan.champ.depenses", depenses),
                ResteDuProjet.rubrique("plan.champ.financements", financements));
        colonnes.addClassName("financement-colonnes");
        add(new Header(new H3(Textes.texte("financement.titre"))), colonnes, totaux);
    }

    private static ModeleDeLigne depense() {
        return new ModeleDeLigne(
                        depense -> depense.texte("libelle")
                                .obligatoire()
                                .montant("montant")
                                .obligatoire(),
                        (depense, _) -> Valeurs.texte(depense, "libelle"))
                .avec(depense -> List.of(montant(depense.texte("montant"), "")));
    }

    private ModeleDeLigne financement() {
        return new ModeleDeLigne(
                        this::champs,
                        (financement, _) -> Valeurs.suite(
                                Valeurs.libelle(financeurs.get(), financement.texte("financeur")),
                                financement.texte("detail")))
                .avec(FinancementDuPlan::ligne)
                .suivieDe(this::verification);
    }

    private void champs(Groupe financement) {
        financement
                .choix("financeur", financeurs.get())
                .obligatoire()
                .texte("detail")
                .choix("etat", Valeurs.choix(EtatFinancement.values()))
                .choix("etape", etapes.get())
                .montant("montantDemande")
                .montant("montantAccorde")
                .prose("suite")
                .partie("eligibilite", partie -> partie.jour("verifieeLe").texte("resultat"))
                .prose("contacts")
                .partie(
                        "decision",
                        partie -> partie.jour("date").texte("reference").texte("auteur"));
    }

    private static List<Component> ligne(Membres financement) {
        String etat = Objects.requireNonNullElse(financement.texte("etat"), EtatFinancement.A_SOLLICITER.name());
        return List.of(
                Badges.badge(Valeurs.mot(etat), Badges.classe("badge-financement-", EtatFinancement.valueOf(etat))),
                montant(financement.texte("montantDemande"), "financement.demande"),
                montant(financement.texte("montantAccorde"), "financement.accorde"));
    }

    /** Whether its criteria are met, and who wrote that down. */
    private List<Component> verification(Membres financement) {
        SaisieEligibilite constat = Arbres.vers(SaisieEligibilite.class, financement.membres("eligibilite"));
        return stocke == null || constat.verifieeLe() == null
                ? List.of()
                : stocke.contenu().financements().stream()
                        .filter(connu -> connu.financeur().valeur().equals(financement.texte("financeur")))
                        .map(connu -> connu.eligibilite())
                        .filter(connue ->
                                constat.verifieeLe().equals(connue.verifieeLe()) && connue.verifieePar() != null)
                        .map(connue -> stocke.personnes().get(connue.verifieePar()))
                        .filter(Objects::nonNull)
                        .limit(1)
                        .<Component>map(personne ->
                                new Span(Textes.texte("financement.verifiee", constat.verifieeLe(), personne.nom())))
                        .toList();
    }

    /** What is stored. */
    void apprendre(PlanVue vue) {
        stocke = vue;
        financements.redire();
    }

    private static Span montant(@Nullable String stocke, String cle) {
        String lisible = stocke == null ? "–" : Montants.lisible(Montants.montant(stocke));
        Span montant = new Span(lisible);
        montant.addClassName("montant");
        if (!cle.isEmpty()) {
            montant.setTitle(Textes.texte(cle, lisible));
        }
        return montant;
    }

    void redire(Membres plan) {
        totaux.montrer(plan);
    }

    Lignes financements() {
        return financements;
    }
}
