package fr.cepage.ui.proposition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.util.Locale;

/** One proposition: the offer, how far it has come, and where it can go from there (OFF-06). */
final class CarteProposition extends Article {

    private final boolean modifiable;
    private final Suites suites;
    private PropositionVue proposition;

    /** @param modifiable whether this user may follow it up */
    CarteProposition(PropositionVue proposition, boolean modifiable, Suites suites) {
        this.proposition = proposition;
        this.modifiable = modifiable;
        this.suites = suites;
        addClassNames("carte", "carte-proposition");
        Objet.marquer(this, proposition.id());
        montrer(proposition);
    }

    void montrer(PropositionVue lue) {
        proposition = lue;
        removeAll();
        setClassName("carte-proposition-annulee", lue.etat() == EtatProposition.ANNULEE);
        add(tete(lue), quand(lue));
        if (lue.commentaire() != null) {
            Paragraph commentaire = new Paragraph(lue.commentaire());
            commentaire.addClassName("commentaire");
            add(commentaire);
        }
        if (!lue.etat().suivants().isEmpty()) {
            add(actes(lue));
        }
    }

    private static Header tete(PropositionVue lue) {
        H3 titre = new H3(new Anchor("/" + Adresses.offre(lue.offre()), lue.nomOffre()));
        Div badges = new Div(Badges.badge(
                Textes.texte(lue.etat().cle()),
                "badge-proposition-"
                        + lue.etat().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        badges.addClassName("badges");
        if (lue.mesureNationale() != null) {
            badges.add(Badges.badge(
                    Textes.texte("offre.badge.mesure", lue.mesureNationale().libelle()), "badge-mesure"));
        }
        Header tete = new Header(titre, badges);
        tete.addClassName("cep-entete");
        return tete;
    }

    private static Paragraph quand(PropositionVue lue) {
        Paragraph quand = new Paragraph(
                Textes.texte("proposition.quand", lue.date(), lue.auteur().nom()));
        quand.addClassName("circonstances");
        return quand;
    }

    private Div actes(PropositionVue lue) {
        Div actes = new Div();
        actes.addClassName("panneau-actions");
        lue.etat().suivants().forEach(etat -> actes.add(acte(etat, lue)));
        return actes;
    }

    private Button acte(EtatProposition etat, PropositionVue lue) {
        String libelle = Textes.texte("proposition.acte." + etat);
        Button acte = new Button(libelle, _ -> choisir(etat));
        acte.setAriaLabel(Textes.texte("proposition.acte.de", libelle, lue.nomOffre()));
        acte.addThemeVariants(ButtonVariant.SMALL);
        if (etat == EtatProposition.ANNULEE) {
            acte.addThemeVariants(ButtonVariant.TERTIARY);
        }
        acte.setEnabled(modifiable);
        return acte;
    }

    private void choisir(EtatProposition etat) {
        if (etat == EtatProposition.ANNULEE) {
            suites.annuler(proposition, this);
        } else {
            suites.passer(proposition, etat, this);
        }
    }

    /** What the buttons do. */
    interface Suites {

        void passer(PropositionVue proposition, EtatProposition etat, CarteProposition carte);

        /** Asks first: its effects are taken away. */
        void annuler(PropositionVue proposition, CarteProposition carte);
    }
}
