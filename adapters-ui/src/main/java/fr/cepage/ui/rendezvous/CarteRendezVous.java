package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** One rendez-vous in the list: when, where, with whom, and what has become of it. */
final class CarteRendezVous extends Article {

    private final RendezVousVue pris;
    private final LocalDate aujourdhui;
    private final List<Violation> empechements;
    private final Consumer<ActionRendezVous> choix;
    private final MenuActes menu;

    /**
     * @param empechements why this person can do nothing with it; empty: they can
     * @param choix what is done once somebody chose an act
     */
    CarteRendezVous(
            RendezVousVue pris, LocalDate aujourdhui, List<Violation> empechements, Consumer<ActionRendezVous> choix) {
        this.pris = pris;
        this.aujourdhui = aujourdhui;
        this.empechements = empechements;
        this.choix = choix;
        this.menu = new MenuActes(Jours.moment(pris.dateHeure()));
        addClassNames("carte", "carte-suivi");
        Objet.marquer(this, pris.id());
        setClassName("carte-suivi-passee", pris.etat() != EtatRendezVous.PLANIFIE);
        add(new ResumeRendezVous(pris), etat());
        Map<ActionRendezVous, List<Violation>> actions = actions();
        actions.forEach((action, raisons) -> menu.offrir(
                Textes.texte(action.cle()), raisons, "acte-" + action + "-" + pris.id(), () -> choix.accept(action)));
        if (!actions.isEmpty()) {
            add(accueil(actions.getOrDefault(ActionRendezVous.ACCUEILLIR, List.of())), menu);
        }
    }

    private Div etat() {
        boolean oublie = pris.etat() == EtatRendezVous.PLANIFIE && pris.jour().isBefore(aujourdhui);
        Div etat = new Div(Badges.badge(
                Textes.texte(oublie ? "rendez-vous.a-renseigner" : pris.etat().cle()),
                "badge-rendez-vous-" + (oublie ? "oublie" : pris.etat().name().toLowerCase(Locale.ROOT))));
        etat.addClassName("carte-suivi-etat");
        return etat;
    }

    /** The act of the moment, at hand as soon as it can be done. */
    private Div accueil(List<Violation> empechements) {
        Div accueil = new Div();
        if (pris.etat() == EtatRendezVous.PLANIFIE && empechements.isEmpty()) {
            accueil.add(new Button(
                    Textes.texte("rendez-vous.present"),
                    _ -> Actes.accomplir(() -> choix.accept(ActionRendezVous.ACCUEILLIR))));
        }
        return accueil;
    }

    private Map<ActionRendezVous, List<Violation>> actions() {
        Map<ActionRendezVous, List<Violation>> actions = new EnumMap<>(pris.actions(aujourdhui));
        if (!empechements.isEmpty()) {
            actions.replaceAll((_, _) -> empechements);
        }
        return actions;
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        menu.focus();
    }
}
