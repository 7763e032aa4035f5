package fr.cepage.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Explication;
import fr.cepage.ui.commun.Initiales;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.Nom;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/** Who it is, on top of every part of a dossier, and the act of the moment. */
final class TeteDossier extends Header {

    private final DossierCourant dossier;
    private final Justifier justifier;
    private final JourDeLaStructure jourDeLaStructure;
    private final List<ActeDeTete> actes;

    TeteDossier(
            DossierCourant dossier, Justifier justifier, JourDeLaStructure jourDeLaStructure, List<ActeDeTete> actes) {
        this.actes = actes;
        this.jourDeLaStructure = jourDeLaStructure;
        this.dossier = dossier;
        this.justifier = justifier;
        addClassNames("carte", "tete-dossier");
    }

    void montrer() {
        removeAll();
        DossierVue vue = dossier.vue();
        String nom = Nom.de(vue.identite());
        Div badges = new Div(Badges.statut(vue.statut()), Badges.niveauCep(vue.niveauCep()));
        if (vue.enPacea()) {
            badges.add(Badges.badge(Textes.texte("pacea.nom"), "badge-pacea"));
        }
        badges.addClassName("badges");
        Div qui = new Div(
                new H1(nom), new Paragraph(Presentation.de(vue, jourDeLaStructure.aujourdhui(dossier.moi()))), badges);
        qui.addClassName("qui");
        add(new Initiales(nom), qui);
        if (vue.statut() == StatutDossier.NON_JUSTIFIE) {
            add(acte());
        }
        actes.forEach(acte -> {
            acte.montrer(dossier);
            add(acte.composant());
        });
    }

    private Component acte() {
        Button bouton = new Button(Textes.texte("justifier.titre"), _ -> justifier.ouvrir(dossier));
        bouton.addThemeVariants(ButtonVariant.PRIMARY);
        Div acte = new Div(bouton);
        acte.addClassName("acte");
        if (!dossier.peut(Droit.MODIFIER_DOSSIER)) {
            bouton.setEnabled(false);
            acte.add(new Explication(Textes.texte(Droit.MODIFIER_DOSSIER.cle())));
        }
        return acte;
    }
}
