package fr.cepage.ui.offre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.offre.ResumeOffre;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.ListeDeFiches;
import fr.cepage.ui.commun.Textes;

/** The offers, with what tells whether one can be proposed. */
final class ListeOffres extends ListeDeFiches<ResumeOffre> {

    ListeOffres() {
        super("offres", ResumeOffre::id);
        composee("nom", ListeOffres::lien).setWidth("12rem").setFlexGrow(4);
        colonne("type", offre -> Textes.ouVide(offre.type())).setWidth("6rem");
        colonne("theme", offre -> offre.theme().libelle()).setWidth("7rem");
        colonne("partenaire", offre -> Textes.ouVide(offre.partenaire())).setWidth("7rem");
        colonne("periode", offre -> OffreLisible.periode(offre.periode()))
                .setWidth("15rem")
                .setFlexGrow(0);
        composee("etat", ListeOffres::badges).setWidth("11rem").setFlexGrow(0);
    }

    private static Anchor lien(ResumeOffre offre) {
        return new Anchor("/" + Adresses.offre(offre.id()), offre.nom());
    }

    private static Component badges(ResumeOffre offre) {
        return OffreLisible.badges(offre.etat(), offre.ouverture(), offre.mesureNationale());
    }

    void montrer(LectureParPages<ResumeOffre> lecture, String cleSiVide) {
        Div vide = new Div(new Paragraph(Textes.texte(cleSiVide)));
        vide.addClassName("liste-vide");
        montrer(lecture, vide);
    }
}
