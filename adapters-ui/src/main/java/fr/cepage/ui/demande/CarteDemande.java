package fr.cepage.ui.demande;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Textes;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** One demande in the list: when, what, and what has become of it. */
final class CarteDemande extends Article {

    private final DemandeVue demande;
    private final MenuActes menu;

    /**
     * @param empechement why this person can do nothing with it; empty: they can
     * @param choix what is done once somebody chose an act
     */
    CarteDemande(DemandeVue demande, Optional<String> empechement, Consumer<ActeDemande> choix) {
        this.demande = demande;
        this.menu = new MenuActes(titre());
        addClassNames("carte", "carte-suivi");
        setClassName("carte-suivi-passee", demande.etat() != EtatDemande.A_TRAITER);
        Div texte = new Div(new H3(titre()));
        texte.addClassName("carte-suivi-texte");
        if (demande.commentaire() != null) {
            Paragraph commentaire = new Paragraph(demande.commentaire());
            commentaire.addClassName("commentaire");
            texte.add(commentaire);
        }
        add(texte, etat(), menu);
        ActeDemande.de(demande.etat()).forEach(acte -> offrir(acte, empechement, choix));
    }

    private String titre() {
        return Textes.texte(
                "demande.titre", Jours.texte(demande.date()), demande.nature().libelle());
    }

    private Div etat() {
        String classe = "badge-demande-"
                + demande.etat().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Div etat = new Div(Badges.badge(Textes.texte(demande.etat().cle()), classe));
        etat.addClassName("carte-suivi-etat");
        return etat;
    }

    private void offrir(ActeDemande acte, Optional<String> empechement, Consumer<ActeDemande> choix) {
        String libelle = Textes.texte(acte.cle());
        empechement.ifPresentOrElse(
                raison -> menu.empeche(libelle, raison, "acte-" + acte + "-" + demande.id()),
                () -> menu.possible(libelle, () -> choix.accept(acte)));
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        menu.focus();
    }
}
