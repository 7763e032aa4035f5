package fr.cepage.ui.liaison;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Annulations;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.time.ZoneId;
import java.util.List;

/** One fiche de liaison reçue: who sent it, what it says; struck through with who, when and why once it is cancelled. */
final class CarteLiaison extends Article {

    /** @param fuseau of the structure, in which the moment of a cancelling is told */
    CarteLiaison(LiaisonRecueVue liaison, ZoneId fuseau) {
        addClassNames("carte", "carte-liaison");
        Objet.marquer(this, liaison.id());
        setClassName("carte-liaison-annulee", liaison.annulation() != null);
        add(tete(liaison), paragraphe(quand(liaison), "circonstances"));
        if (liaison.resume() != null) {
            add(paragraphe(liaison.resume(), "commentaire"));
        }
        if (liaison.annulation() != null) {
            add(paragraphe(Annulations.phrase(liaison.annulation(), fuseau), "circonstances"));
        }
    }

    /** @param empechements why this user cannot; none: they can */
    CarteLiaison annulable(LiaisonRecueVue liaison, List<Violation> empechements, Runnable annuler) {
        ActeExplique acte = new ActeExplique("liaison.annuler", "annuler-la-liaison-" + liaison.id(), annuler)
                .nomme(Textes.texte("liaison.annuler.de", liaison.operateur()))
                .discret();
        acte.montrer(empechements);
        Div actes = new Div(acte);
        actes.addClassName("panneau-actions");
        add(actes);
        return this;
    }

    private static Header tete(LiaisonRecueVue liaison) {
        Span badge = liaison.annulation() == null
                ? Badges.niveauCep(1)
                : Badges.badge(Textes.texte("liaison.badge.annulee"), "badge-liaison-annulee");
        Div badges = new Div(badge);
        badges.addClassName("badges");
        Header tete = new Header(new H3(Textes.texte("liaison.titre", liaison.operateur())), badges);
        tete.addClassName("cep-entete");
        return tete;
    }

    private static String quand(LiaisonRecueVue liaison) {
        return Textes.texte("liaison.quand", liaison.date(), liaison.auteur().nom());
    }

    private static Paragraph paragraphe(String texte, String classe) {
        Paragraph paragraphe = new Paragraph(texte);
        paragraphe.addClassName(classe);
        return paragraphe;
    }
}
