package fr.cepage.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableFunction;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.ListeDeFiches;
import fr.cepage.ui.commun.Nom;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dossiers, with what an adviser looks for in a list of them. */
final class ListeDossiers extends ListeDeFiches<LigneDossier> {

    private @Nullable LocalDate aujourdhui;

    ListeDossiers() {
        super("dossiers", LigneDossier::id);
        colonne("numero", LigneDossier::numero).setWidth("9rem").setFlexGrow(0);
        composee("nom", ListeDossiers::lien).setFlexGrow(3);
        colonne("age", this::age).setWidth("6rem").setFlexGrow(0);
        colonne("referent", ListeDossiers::referent).setFlexGrow(2);
        badge("statut", ligne -> Badges.statut(ligne.statut()));
        badge("niveau", ligne -> Badges.niveauCep(ligne.niveauCep()));
        colonne("dernier-evenement", ListeDossiers::dernierEvenement)
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private void badge(String cle, SerializableFunction<LigneDossier, Component> badge) {
        composee(cle, badge).setWidth("9rem").setFlexGrow(0);
    }

    private static Anchor lien(LigneDossier ligne) {
        return new Anchor("/" + Adresses.dossier(ligne.id()), Nom.complet(ligne));
    }

    private static String referent(LigneDossier ligne) {
        return Optional.ofNullable(ligne.referent()).map(PersonneVue::nom).orElse("");
    }

    private static String dernierEvenement(LigneDossier ligne) {
        return ligne.dernierEvenement() == null ? "" : Jours.texte(ligne.dernierEvenement());
    }

    private String age(LigneDossier ligne) {
        return aujourdhui == null ? "" : Age.texte(ligne.dateNaissance(), aujourdhui);
    }

    void montrer(LectureParPages<LigneDossier> lecture, LocalDate jour, Component siVide) {
        aujourdhui = jour;
        montrer(lecture, siVide);
    }
}
