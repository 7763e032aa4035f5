package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.ui.cadre.LienMenu;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The menu of an offer in i-milo, with the entries that lead somewhere. */
final class MenuOffre extends Nav {

    private @Nullable OffreId montree;

    MenuOffre() {
        addClassName("menu-dossier");
        setAriaLabel(Textes.texte("offre.menu"));
    }

    void montrer(OffreId id) {
        if (!id.equals(montree)) {
            montree = id;
            removeAll();
            ajouter(id, "suivi", List.of("synthese", "propositions"));
            ajouter(id, "fiche", List.of("informations", "conditions"));
        }
    }

    private void ajouter(OffreId id, String rubrique, List<String> parties) {
        UnorderedList liste = new UnorderedList();
        for (String partie : parties) {
            liste.add(new ListItem(new LienMenu(Adresses.partie(id, partie), Textes.texte("offre.menu." + partie))));
        }
        add(new H2(Textes.texte("offre.menu." + rubrique)), liste);
    }
}
