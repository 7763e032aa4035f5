package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Div;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.projet.PlanVue;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.saisie.Groupe;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan d'action, what it counts on, and its funding. */
final class EditeurPlan extends Div {

    private final Supplier<List<ValeurListe>> liste;
    private final Groupe champs;
    private final Reajustements reajustements = new Reajustements();
    private final EtapesDuPlan etapes;
    private final RessourcesDuPlan ressources;
    private final FinancementDuPlan financement;
    private List<Choix> financeurs = List.of();
    private Membres plan = Membres.VIDE;

    /**
     * @param liste the financeurs that can be chosen today
     * @param changement told whenever somebody has typed
     */
    EditeurPlan(Supplier<List<ValeurListe>> liste, Runnable changement) {
        this.liste = liste;
        champs = new Groupe("plan.champ", () -> {
            redire();
            changement.run();
        });
        addClassName("editeur-plan");
        BandeAReajuster bande = new BandeAReajuster(
                () -> plan,
                () -> financement().financements(),
                code -> Valeurs.libelle(financeurs, code),
                reajustements);
        etapes = new EtapesDuPlan(champs, () -> plan, bande);
        ressources = new RessourcesDuPlan(champs);
        financement = new FinancementDuPlan(champs, () -> financeurs, this::etapesPossibles);
        add(etapes, ressources, financement);
    }

    private FinancementDuPlan financement() {
        return financement;
    }

    private List<Choix> etapesPossibles() {
        return champs.valeur().elements("etapes").stream()
                .map(etape -> new Choix(Valeurs.texte(etape, "id"), Valeurs.texte(etape, "objectif"), null))
                .toList();
    }

    void situer(LocalDate aujourdhui) {
        etapes.situer(aujourdhui);
    }

    /**
     * What is stored.
     *
     * @param depart the same as it was typed
     */
    void apprendre(PlanVue vue, Membres depart) {
        reajustements.apprendre(vue, depart);
        financement.apprendre(vue);
        financeurs = Stream.concat(
                        liste.get().stream()
                                .map(valeur -> new Choix(valeur.code().valeur(), valeur.libelle(), null)),
                        vue.financeurs().values().stream().map(Choix::de))
                .distinct()
                .toList();
    }

    /** Says anew what follows from what stands in the fields. */
    void redire() {
        plan = champs.valeur();
        etapes.redire();
        ressources.compter(plan);
        financement.redire(plan);
    }

    /** What is said of one of its members has to be seen. */
    void assurer(String membre) {
        ressources.assurer(membre);
    }

    /** The steps that a refused funding puts in question, as they stand there (SYN-07). */
    Set<EtapeId> aReajuster() {
        return plan.elements("etapes").stream()
                .filter(etape -> reajustements.touche(plan, etape))
                .map(etape -> new EtapeId(UUID.fromString(Valeurs.texte(etape, "id"))))
                .collect(Collectors.toSet());
    }

    Groupe champs() {
        return champs;
    }

    /** What the codes and identifiers of a plan are called. */
    List<Choix> connus() {
        return Stream.concat(financeurs.stream(), etapesPossibles().stream()).toList();
    }
}
