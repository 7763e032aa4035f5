package fr.cepage.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.saisie.Telephones;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.dossier.Telephone;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.Initiales;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Nom;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Who it is, on top of every part of a dossier, and the act of the moment. */
final class TeteDossier extends Header {

    private final DossierCourant dossier;
    private final Justifier justifier;
    private final JourDeLaStructure jourDeLaStructure;
    private final List<ActeDeTete> actes;
    private final H1 titre = new H1();

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
        titre.setText(nom);
        Div badges = new Div(Badges.statut(vue.statut()), Badges.niveauCep(vue.niveauCep()));
        if (vue.enPacea()) {
            badges.add(Badges.badge(Textes.texte("pacea.nom"), "badge-pacea"));
        }
        badges.addClassName("badges");
        Paragraph presentation = new Paragraph(Presentation.de(vue, jourDeLaStructure.aujourdhui(dossier.moi())));
        Optional.ofNullable(vue.prochainRendezVous())
                .ifPresent(prochain -> presentation.add(new Text(" · "), rendezVous(prochain)));
        Optional.ofNullable(vue.coordonnees().telephone())
                .ifPresent(telephone -> presentation.add(new Text(" · "), appel(telephone)));
        Div qui = new Div(titre, presentation, badges);
        qui.addClassName("qui");
        add(new Initiales(nom), qui);
        actes.forEach(acte -> {
            acte.montrer(dossier);
            add(acte.composant());
        });
        if (vue.statut() == StatutDossier.NON_JUSTIFIE) {
            add(acte());
        }
    }

    /** A link to where it is moved or called off. */
    private Anchor rendezVous(LocalDateTime prochain) {
        String quand = Jours.prochain(prochain, jourDeLaStructure.aujourdhui(dossier.moi()));
        return new Anchor(
                Adresses.partie(dossier.id(), "rendez-vous"), Textes.texte("dossier.tete.prochain-rendez-vous", quand));
    }

    /** A link that calls (SAI-03). */
    private Anchor appel(Telephone telephone) {
        String lisible = Telephones.lisible(telephone, dossier.moi().structure().territoire());
        Anchor appel = new Anchor("tel:" + telephone, lisible);
        appel.setAriaLabel(Textes.texte("dossier.tete.appeler", lisible));
        return appel;
    }

    /** What called for an act is gone with it: the keyboard goes on from who it is. */
    private void viser() {
        Clavier.viser(titre);
    }

    private Component acte() {
        ActeExplique justification = new ActeExplique(
                        "justifier.titre", "justifier", () -> justifier.ouvrir(dossier, this::viser))
                .secondaire();
        justification.montrer(dossier.empechements(Droit.MODIFIER_DOSSIER));
        Div acte = new Div(justification);
        acte.addClassName("acte");
        return acte;
    }
}
