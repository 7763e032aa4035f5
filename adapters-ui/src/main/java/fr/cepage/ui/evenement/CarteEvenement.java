package fr.cepage.ui.evenement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.evenement.ActionEvenement;
import fr.cepage.ui.commun.Annulations;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One event among others: its day, whether it goes on, and what happened. */
public final class CarteEvenement extends Article {

    private final EvenementVue evenement;
    private final String nom;
    private final H3 titre = new H3();
    private final Span nomme;
    private @Nullable MenuActes menu;

    public CarteEvenement(EvenementVue evenement) {
        this.evenement = evenement;
        addClassNames("carte", "carte-evenement");
        Objet.marquer(this, evenement.id());
        setClassName("carte-evenement-en-cours", evenement.enCours());
        nom = Textes.texte(
                "evenement.titre",
                Jours.texte(evenement.date()),
                evenement.nature().libelle());
        nomme = new Span(nom);
        titre.add(nomme);
        if (evenement.enCours()) {
            Span etat = new Span(" " + Textes.texte("evenement.etat.EN_COURS"));
            etat.addClassName("etat");
            titre.add(etat);
        }
        add(titre, new ResumeEvenement(evenement));
    }

    /** Its title leads there. */
    public CarteEvenement menantA(String adresse) {
        titre.replace(nomme, new Anchor("/" + adresse, nom));
        return this;
    }

    /**
     * Struck through, with who cancelled it, when and why, once it is.
     *
     * @param fuseau of the structure, in which the moment of a cancelling is told
     */
    public CarteEvenement barreeSiAnnulee(ZoneId fuseau) {
        if (evenement.annulation() != null) {
            addClassName("carte-evenement-annulee");
            Paragraph annulation = new Paragraph(Annulations.phrase(evenement.annulation(), fuseau));
            annulation.addClassName("circonstances");
            add(annulation);
        }
        return this;
    }

    /**
     * @param empechements why this person can do nothing with it; empty: they can
     * @param choix what is done once somebody chose an act
     */
    CarteEvenement avecActes(
            Set<ActionEvenement> actions, List<Violation> empechements, Consumer<ActionEvenement> choix) {
        MenuActes offerts = new MenuActes(nom);
        actions.forEach(action -> offerts.offrir(
                Textes.texte(action),
                empechements,
                "acte-" + action + "-" + evenement.id(),
                () -> choix.accept(action)));
        Div actes = new Div(offerts);
        actes.addClassName("panneau-actions");
        add(actes);
        menu = offerts;
        return this;
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        Objects.requireNonNull(menu).focus();
    }
}
