package fr.cepage.ui.demande;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.function.Consumer;

/** One demande in the list: when, what, and what has become of it. */
final class CarteDemande extends Article {

    private final DemandeVue demande;
    private final MenuActes menu;

    /**
     * @param empechements why this person can do nothing with it; empty: they can
     * @param choix what is done once somebody chose an act
     */
    CarteDemande(DemandeVue demande, List<Violation> empechements, Consumer<ActionDemande> choix) {
        this.demande = demande;
        this.menu = new MenuActes(titre());
        addClassNames("carte", "carte-suivi");
        Objet.marquer(this, demande.id());
        setClassName("carte-suivi-passee", demande.etat() != EtatDemande.A_TRAITER);
        Div texte = new Div(new H3(titre()));
        texte.addClassName("carte-suivi-texte");
        if (demande.commentaire() != null) {
            Paragraph commentaire = new Paragraph(demande.commentaire());
            commentaire.addClassName("commentaire");
            texte.add(commentaire);
        }
        add(texte, etat(), menu);
        demande.etat()
                .actions()
                .forEach(action -> menu.offrir(
                        Textes.texte(action),
                        empechements,
                        "acte-" + action + "-" + demande.id(),
                        () -> choix.accept(action)));
    }

    private String titre() {
        return Textes.texte(
                "demande.titre", Jours.texte(demande.date()), demande.nature().libelle());
    }

    private Div etat() {
        String classe = Badges.classe("badge-demande-", demande.etat());
        Div etat = new Div(Badges.badge(Textes.texte(demande.etat()), classe));
        etat.addClassName("carte-suivi-etat");
        return etat;
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        menu.focus();
    }
}
