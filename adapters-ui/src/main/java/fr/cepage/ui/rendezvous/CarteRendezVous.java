package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** One rendez-vous in the list: when, where, with whom, and what has become of it. */
final class CarteRendezVous extends Article {

    private final RendezVousVue pris;
    private final LocalDate aujourdhui;
    private final boolean peut;
    private final Consumer<ActeRendezVous> choix;
    private final MenuActes menu;

    /**
     * @param peut whether this person holds the right to the follow-up (DRO-06)
     * @param choix what is done once somebody chose an act
     */
    CarteRendezVous(RendezVousVue pris, LocalDate aujourdhui, boolean peut, Consumer<ActeRendezVous> choix) {
        this.pris = pris;
        this.aujourdhui = aujourdhui;
        this.peut = peut;
        this.choix = choix;
        this.menu = new MenuActes(Heures.texte(pris.dateHeure()));
        addClassNames("carte", "carte-suivi");
        setClassName("carte-suivi-passee", pris.etat() != EtatRendezVous.PLANIFIE);
        add(new ResumeRendezVous(pris), etat());
        List<ActeRendezVous> actes = ActeRendezVous.de(pris.etat());
        actes.forEach(this::offrir);
        if (!actes.isEmpty()) {
            add(accueil(), menu);
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
    private Div accueil() {
        Div accueil = new Div();
        if (pris.etat() == EtatRendezVous.PLANIFIE
                && empechement(ActeRendezVous.ACCUEILLIR).isEmpty()) {
            accueil.add(new Button(
                    Textes.texte("rendez-vous.present"),
                    _ -> Actes.accomplir(() -> choix.accept(ActeRendezVous.ACCUEILLIR))));
        }
        return accueil;
    }

    private void offrir(ActeRendezVous acte) {
        String libelle = Textes.texte(acte.cle());
        empechement(acte)
                .ifPresentOrElse(
                        raison -> menu.empeche(
                                libelle, Messages.texte(raison, Locale.FRENCH), "acte-" + acte + "-" + pris.id()),
                        () -> menu.possible(libelle, () -> choix.accept(acte)));
    }

    private Optional<Violation> empechement(ActeRendezVous acte) {
        if (!peut) {
            return Optional.of(Violation.de(Droit.GERER_EVENEMENTS));
        }
        return Optional.ofNullable(acte.cible())
                .flatMap(cible -> pris.etat().empechement(cible, pris.jour(), aujourdhui));
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        menu.focus();
    }
}
