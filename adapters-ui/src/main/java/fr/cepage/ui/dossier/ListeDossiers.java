package fr.cepage.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.Nom;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dossiers, read as far as one scrolls; a click or Enter opens one. */
final class ListeDossiers extends Grid<LigneDossier> {

    private @Nullable LigneDossier visee;
    private @Nullable LocalDate aujourdhui;

    ListeDossiers() {
        setPageSize(PageVoulue.LIMITE_PAR_DEFAUT);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("liste-dossiers");
        setAriaLabel(Textes.texte("dossiers.titre"));
        colonnes();
        addItemClickListener(event -> ouvrir(event.getItem()));
        addCellFocusListener(event -> visee = event.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, () -> ouvrir(visee), Key.ENTER).listenOn(this);
    }

    private void colonnes() {
        colonne("numero", LigneDossier::numero).setWidth("9rem").setFlexGrow(0);
        addColumn(new ComponentRenderer<>(ListeDossiers::lien))
                .setKey("nom")
                .setHeader(Textes.texte("dossiers.colonne.nom"))
                .setFlexGrow(3);
        colonne("age", this::age).setWidth("6rem").setFlexGrow(0);
        colonne("referent", ListeDossiers::referent).setFlexGrow(2);
        badge("statut", ligne -> Badges.statut(ligne.statut()));
        badge("niveau", ligne -> Badges.niveauCep(ligne.niveauCep()));
        colonne("dernier-evenement", ListeDossiers::dernierEvenement)
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private Column<LigneDossier> colonne(String cle, ValueProvider<LigneDossier, String> valeur) {
        return addColumn(valeur).setKey(cle).setHeader(Textes.texte("dossiers.colonne." + cle));
    }

    private void badge(String cle, SerializableFunction<LigneDossier, Component> badge) {
        addColumn(new ComponentRenderer<>(badge))
                .setKey(cle)
                .setHeader(Textes.texte("dossiers.colonne." + cle))
                .setWidth("9rem")
                .setFlexGrow(0);
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
        setEmptyStateComponent(siVide);
        setItems(requete -> lecture.tranche(requete.getOffset(), requete.getLimit()));
    }

    private void ouvrir(@Nullable LigneDossier ligne) {
        if (ligne != null) {
            getUI().ifPresent(ui -> ui.navigate(Adresses.dossier(ligne.id())));
        }
    }
}
