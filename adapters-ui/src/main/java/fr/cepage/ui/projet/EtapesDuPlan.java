package fr.cepage.ui.projet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.domain.projet.EtatEtape;
import fr.cepage.domain.projet.QuiAgit;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Groupe;
import fr.cepage.ui.saisie.Lignes;
import fr.cepage.ui.saisie.ModeleDeLigne;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The steps of a plan: each line is table and bar at once (SYN-05). */
final class EtapesDuPlan extends Section {

    private final Supplier<Membres> plan;
    private final Lignes etapes;
    private final BandeAReajuster bande;
    private final Span compte = new Span();
    private final Div axe = new Div();
    private final TableDuCalendrier table = new TableDuCalendrier();
    private LocalDate aujourdhui = LocalDate.EPOCH;
    private Calendrier calendrier = Calendrier.de(List.of(), aujourdhui);

    /** @param plan as it stands in the fields */
    EtapesDuPlan(Groupe champs, Supplier<Membres> plan, BandeAReajuster bande) {
        this.plan = plan;
        this.bande = bande;
        etapes = champs.lignes("etapes", modele());
        addClassNames("carte", "bloc", "plan");
        compte.addClassName("discret");
        axe.addClassName("plan-axe");
        add(new Header(new H3(Textes.texte("plan.titre")), compte, etapes.bouton()), axe, etapes, table);
    }

    private ModeleDeLigne modele() {
        return new ModeleDeLigne(
                        EtapesDuPlan::champs,
                        (etape, rang) -> etape.texte("objectif") == null ? "" : rang + ". " + etape.texte("objectif"))
                .avec(this::ligne)
                .suivieDe(etape -> bande.de(etape, etapes()))
                .commencant(() ->
                        Membres.VIDE.avec("id", UUID.randomUUID().toString()).avec("etat", EtatEtape.A_FAIRE.name()));
    }

    private static void champs(Groupe etape) {
        etape.texte("objectif")
                .obligatoire()
                .choix("etat", Valeurs.choix(EtatEtape.values()))
                .jour("debut")
                .jour("echeance");
        Div actions = ResteDuProjet.rubrique("plan.champ.etapes.actions", etape.lignes("actions", actions()));
        ((Div) etape.cadre()).add(actions);
    }

    private static ModeleDeLigne actions() {
        return new ModeleDeLigne(
                        action -> action.texte("libelle")
                                .obligatoire()
                                .choix("qui", Valeurs.choix(QuiAgit.values()))
                                .texte("tiers")
                                .jour("echeance")
                                .jour("faiteLe"),
                        (action, _) -> Valeurs.suite(
                                action.texte("libelle"),
                                action.texte("tiers") == null && action.texte("qui") != null
                                        ? Valeurs.mot(Valeurs.texte(action, "qui"))
                                        : action.texte("tiers")))
                .avec(EtapesDuPlan::suiteDAction);
    }

    private static List<Component> suiteDAction(Membres action) {
        String quand = action.texte("faiteLe") == null
                ? Valeurs.jourLisible(action, "echeance")
                : Textes.texte("plan.action.faite", Valeurs.jourLisible(action, "faiteLe"));
        return quand.isEmpty() ? List.of() : List.of(new Span(quand));
    }

    private List<Component> ligne(Membres etape) {
        Span echeance = new Span(Valeurs.jourLisible(etape, "echeance"));
        echeance.addClassName("plan-echeance");
        String etat = etat(etape);
        return List.of(
                Badges.badge(mot(etape), "badge-etape-" + etat),
                echeance,
                Barre.etape(calendrier, Periodes.de(etape), etat, mot(etape)));
    }

    private String etat(Membres etape) {
        return bande.touche(etape) ? "a-reajuster" : Badges.classe("", EtatEtape.valueOf(code(etape)));
    }

    private String mot(Membres etape) {
        return bande.touche(etape) ? Textes.texte("plan.a-reajuster") : Valeurs.mot(code(etape));
    }

    private static String code(Membres etape) {
        return Objects.requireNonNullElse(etape.texte("etat"), EtatEtape.A_FAIRE.name());
    }

    void situer(LocalDate jour) {
        aujourdhui = jour;
    }

    /** Draws everything anew. */
    void redire() {
        List<Membres> toutes = plan.get().elements("etapes");
        calendrier = Calendrier.de(toutes, aujourdhui);
        long faites = toutes.stream()
                .filter(etape -> EtatEtape.FAITE.name().equals(etape.texte("etat")))
                .count();
        compte.setText(Textes.texte("plan.compte", toutes.size(), faites));
        axe.removeAll();
        axe.setVisible(!toutes.isEmpty());
        axe.add(Barre.axe(calendrier));
        etapes.redire();
        table.montrer(toutes, this::mot);
    }

    private Lignes etapes() {
        return etapes;
    }
}
