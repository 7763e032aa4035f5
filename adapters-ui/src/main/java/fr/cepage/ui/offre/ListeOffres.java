package fr.cepage.ui.offre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.offre.ResumeOffre;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** The offers, read as far as one scrolls; a click or Enter opens one. */
final class ListeOffres extends Grid<ResumeOffre> {

    private @Nullable ResumeOffre visee;

    ListeOffres() {
        setPageSize(PageVoulue.LIMITE_PAR_DEFAUT);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("liste-dossiers");
        setAriaLabel(Textes.texte("offres.titre"));
        colonnes();
        addItemClickListener(event -> ouvrir(event.getItem()));
        addCellFocusListener(event -> visee = event.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, () -> ouvrir(visee), Key.ENTER).listenOn(this);
    }

    private void colonnes() {
        addColumn(new ComponentRenderer<>(ListeOffres::lien))
                .setKey("nom")
                .setHeader(Textes.texte("offres.colonne.nom"))
                .setWidth("12rem")
                .setFlexGrow(4);
        colonne("type", offre -> Textes.ouVide(offre.type())).setWidth("6rem");
        colonne("theme", offre -> offre.theme().libelle()).setWidth("7rem");
        colonne("partenaire", offre -> Textes.ouVide(offre.partenaire())).setWidth("7rem");
        colonne("periode", offre -> OffreLisible.periode(offre.periode()))
                .setWidth("15rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(ListeOffres::badges))
                .setKey("etat")
                .setHeader(Textes.texte("offres.colonne.etat"))
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private Column<ResumeOffre> colonne(String cle, ValueProvider<ResumeOffre, String> valeur) {
        return addColumn(valeur).setKey(cle).setHeader(Textes.texte("offres.colonne." + cle));
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
        setEmptyStateComponent(vide);
        setItems(requete -> lecture.tranche(requete.getOffset(), requete.getLimit()));
    }

    private void ouvrir(@Nullable ResumeOffre offre) {
        if (offre != null) {
            getUI().ifPresent(ui -> ui.navigate(Adresses.offre(offre.id())));
        }
    }
}
