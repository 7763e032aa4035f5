package fr.cepage.ui.offre;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.offre.FiltresOffres;
import fr.cepage.application.offre.LigneCatalogue;
import fr.cepage.application.offre.RechercherCatalogue;
import fr.cepage.application.offre.TypeCatalogue;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Textes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** « Recherche d'offres de services et dispositifs », beside the dossier for which one looks (OFF-02). */
public final class PanneauCatalogue extends Section {

    private static final long serialVersionUID = 1L;

    private static final int PART = 8;

    private final RechercherCatalogue rechercher;
    private final ActesCatalogue actes;
    private final TextField texte = new TextField();
    private final Select<TypeCatalogue> type = new Select<>();
    private final RechercheAvancee avancee;
    private final Paragraph bilan = new Paragraph();
    private final UnorderedList resultats = new UnorderedList();
    private final Button suite = new Button(Textes.texte("catalogue.suite"));
    private FiltresOffres filtres = FiltresOffres.AUCUN;
    private Set<TypeCatalogue> types = Set.of();
    private @Nullable Curseur suivant;

    public PanneauCatalogue(RechercherCatalogue rechercher, ConsulterListe listes, ActesCatalogue actes) {
        this.rechercher = rechercher;
        this.actes = actes;
        avancee = new RechercheAvancee(listes);
        addClassNames("carte", "panneau-catalogue");
        H2 titre = new H2(Textes.texte("catalogue.titre"));
        titre.setId("catalogue-titre");
        getElement().setAttribute("aria-labelledby", "catalogue-titre");
        bilan.getElement().setAttribute("role", "status");
        resultats.addClassName("resultats");
        suite.addClickListener(_ -> lire());
        add(titre, criteres(), bilan, resultats, suite);
    }

    private Div criteres() {
        texte.setPlaceholder(Textes.texte("catalogue.invite"));
        texte.setAriaLabel(Textes.texte("catalogue.texte"));
        texte.setClearButtonVisible(true);
        type.setLabel(Textes.texte("catalogue.type"));
        type.setItems(TypeCatalogue.values());
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(Textes.texte("catalogue.type.tout"));
        type.setItemLabelGenerator(
                choisi -> Textes.texte(choisi == null ? "catalogue.type.tout" : "catalogue.type." + choisi));
        Button lancer = new Button(Textes.texte("catalogue.rechercher"), _ -> chercher());
        Div criteres = new Div(texte, type, lancer, avancee);
        lancer.addClickShortcut(Key.ENTER).listenOn(criteres).resetFocusOnActiveElement();
        criteres.addClassName("criteres");
        criteres.getElement().setAttribute("role", "search");
        return criteres;
    }

    /** Looks for what stands in the fields. */
    public void chercher() {
        filtres = avancee.filtres(texte.getValue());
        types = type.getValue() == null ? Set.of() : Set.of(type.getValue());
        suivant = null;
        resultats.removeAll();
        lire();
    }

    private void lire() {
        Actes.executer(() -> rechercher.execute(filtres, types, new DemandePage(suivant, PART)), new Avis())
                .ifPresent(this::ajouter);
    }

    private void ajouter(Page<LigneCatalogue> page) {
        page.elements().forEach(ligne -> resultats.add(new ResultatCatalogue(ligne, actes)));
        suivant = page.suivant();
        suite.setVisible(suivant != null);
        int nombre = resultats.getComponentCount();
        bilan.setText(
                suivant == null
                        ? Textes.texte("catalogue.bilan", nombre)
                        : Textes.texte("catalogue.bilan.partiel", nombre));
    }
}
