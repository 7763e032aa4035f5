package fr.cepage.ui.offre;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.offre.FiltresOffres;
import fr.cepage.application.offre.TypeCatalogue;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.ui.commun.Textes;
import java.util.Set;

/** What is looked for in the catalogue: i-milo's field, « Type d'offre », « Recherche avancée », « MER simple ». */
final class CriteresCatalogue extends Div {

    private final TextField texte = new TextField();
    private final Select<TypeCatalogue> type = new Select<>();
    private final RechercheAvancee avancee;

    CriteresCatalogue(ConsulterListe listes, Runnable chercher, Runnable merSimple) {
        avancee = new RechercheAvancee(listes);
        addClassName("criteres");
        getElement().setAttribute("role", "search");
        texte.setPlaceholder(Textes.texte("catalogue.invite"));
        texte.setTooltipText(Textes.texte("catalogue.invite"));
        texte.setAriaLabel(Textes.texte("catalogue.texte"));
        texte.setClearButtonVisible(true);
        type.setLabel(Textes.texte("catalogue.type"));
        type.setItems(TypeCatalogue.values());
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(Textes.texte("catalogue.type.tout"));
        type.setItemLabelGenerator(
                choisi -> Textes.texte(choisi == null ? "catalogue.type.tout" : "catalogue.type." + choisi));
        add(texte, type, boutons(chercher, merSimple), avancee);
    }

    private Div boutons(Runnable chercher, Runnable merSimple) {
        Button lancer = new Button(Textes.texte("catalogue.rechercher"), _ -> chercher.run());
        lancer.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        Button simple = new Button(Textes.texte("catalogue.mer-simple"), _ -> merSimple.run());
        simple.addThemeVariants(ButtonVariant.TERTIARY);
        simple.setTooltipText(Textes.texte("catalogue.mer-simple.aide"));
        Div boutons = new Div(lancer, simple);
        boutons.addClassName("panneau-actions");
        return boutons;
    }

    void effacer() {
        texte.clear();
        type.clear();
        avancee.effacer();
    }

    FiltresOffres filtres() {
        return avancee.filtres(texte.getValue());
    }

    /** None: everything. */
    Set<TypeCatalogue> types() {
        return type.getValue() == null ? Set.of() : Set.of(type.getValue());
    }
}
