package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.ui.commun.Textes;

/** Which offer it is, on top of every part of it. */
final class TeteOffre extends Header {

    TeteOffre() {
        addClassNames("carte", "tete-dossier");
    }

    void montrer(OffreVue offre) {
        removeAll();
        Div badges = OffreLisible.badges(offre.etat(), offre.ouverture(), offre.mesureNationale());
        String resume = Textes.texte(
                "offre.tete",
                offre.theme().libelle(),
                OffreLisible.periode(offre.periode()),
                offre.conseillerReferent().nom());
        Div quoi = new Div(new H1(offre.nom()), new Paragraph(resume), badges);
        quoi.addClassName("qui");
        add(quoi);
    }
}
