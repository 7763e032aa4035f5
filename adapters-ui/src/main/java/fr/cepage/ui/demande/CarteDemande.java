package fr.cepage.ui.demande;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Textes;
import java.util.Locale;
import java.util.Optional;

/** One demande in the list: when, what, and what has become of it. */
final class CarteDemande extends Article {

    private final DemandeVue demande;
    private final MenuActes menu;

    /** @param empechement why this person can do nothing with it; empty: they can */
    CarteDemande(DemandeVue demande, Optional<String> empechement) {
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
        ActeDemande.de(demande.etat()).forEach(acte -> offrir(acte, empechement));
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

    private void offrir(ActeDemande acte, Optional<String> empechement) {
        String libelle = Textes.texte(acte.cle());
        empechement.ifPresentOrElse(
                raison -> menu.empeche(libelle, raison, "acte-" + acte + "-" + demande.id()),
                () -> menu.possible(libelle, () -> fireEvent(new ActeChoisiEvent(this, acte))));
    }

    DemandeVue demande() {
        return demande;
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        menu.focus();
    }

    Registration addActeChoisiListener(ComponentEventListener<ActeChoisiEvent> ecoute) {
        return addListener(ActeChoisiEvent.class, ecoute);
    }

    /** Somebody chose an act in the menu. */
    static final class ActeChoisiEvent extends ComponentEvent<CarteDemande> {

        private final ActeDemande acte;

        ActeChoisiEvent(CarteDemande source, ActeDemande acte) {
            super(source, false);
            this.acte = acte;
        }

        ActeDemande acte() {
            return acte;
        }
    }
}
