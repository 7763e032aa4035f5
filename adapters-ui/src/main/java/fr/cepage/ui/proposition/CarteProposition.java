package fr.cepage.ui.proposition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.function.Consumer;

/** One proposition: the offer, how far it has come, and where it can go from there (OFF-06). */
final class CarteProposition extends Article {

    private final MenuActes menu;

    /**
     * @param empechements why this person can do nothing with it; empty: they can
     * @param choix what is done once somebody chose what it becomes
     */
    CarteProposition(PropositionVue proposition, List<Violation> empechements, Consumer<EtatProposition> choix) {
        menu = new MenuActes(proposition.nomOffre());
        addClassNames("carte", "carte-proposition");
        Objet.marquer(this, proposition.id());
        setClassName("carte-proposition-annulee", proposition.etat() == EtatProposition.ANNULEE);
        add(tete(proposition));
        ligne(
                "circonstances",
                Textes.texte(
                        "proposition.quand",
                        proposition.date(),
                        proposition.auteur().nom()));
        EtapesProposition.phrase(proposition).ifPresent(etape -> ligne("circonstances", etape));
        if (proposition.commentaire() != null) {
            ligne("commentaire", proposition.commentaire());
        }
        proposition
                .avancement()
                .suivants()
                .forEach(cible -> menu.offrir(
                        libelle(cible, proposition),
                        empechements,
                        "acte-" + cible + "-" + proposition.id(),
                        () -> choix.accept(cible)));
    }

    private Header tete(PropositionVue proposition) {
        H3 titre = new H3(new Anchor("/" + Adresses.offre(proposition.offre()), proposition.nomOffre()));
        EtatProposition etat = proposition.etat();
        Div badges = new Div(Badges.badge(Textes.texte(etat), Badges.classe("badge-proposition-", etat)));
        badges.addClassName("badges");
        if (proposition.mesureNationale() != null) {
            badges.add(Badges.badge(
                    Textes.texte(
                            "offre.badge.mesure", proposition.mesureNationale().libelle()),
                    "badge-mesure"));
        }
        Header tete = new Header(titre, badges);
        tete.addClassName("cep-entete");
        if (etat != EtatProposition.ANNULEE) {
            tete.add(menu);
        }
        return tete;
    }

    private void ligne(String classe, String texte) {
        Paragraph ligne = new Paragraph(texte);
        ligne.addClassName(classe);
        add(ligne);
    }

    private static String libelle(EtatProposition cible, PropositionVue proposition) {
        return proposition.avancement().estRetour(cible)
                ? Textes.texte("proposition.acte.retour", cible)
                : Textes.texte("proposition.acte." + cible);
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        menu.focus();
    }
}
