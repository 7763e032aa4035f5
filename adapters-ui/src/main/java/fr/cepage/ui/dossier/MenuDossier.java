package fr.cepage.ui.dossier;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.cadre.LienMenu;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The menu of i-milo, in its order, with the entries that lead somewhere. */
final class MenuDossier extends Nav {

    private @Nullable DossierId montre;

    MenuDossier() {
        addClassName("menu-dossier");
        setAriaLabel(Textes.texte("dossier.menu"));
    }

    void montrer(DossierId id) {
        if (!id.equals(montre)) {
            montre = id;
            removeAll();
            add(lien(id, "synthese"));
            ajouter(id, "suivi", List.of("dispositifs", "services", "demandes", "evenements", "rendez-vous"));
            ajouter(id, "projets", List.of("projet"));
            ajouter(id, "dossier", List.of("identite", "coordonnees", "complements"));
        }
    }

    private void ajouter(DossierId id, String rubrique, List<String> parties) {
        UnorderedList liste = new UnorderedList();
        for (String partie : parties) {
            liste.add(new ListItem(lien(id, partie)));
        }
        add(new H2(Textes.texte("dossier.menu." + rubrique)), liste);
    }

    private static LienMenu lien(DossierId id, String partie) {
        return new LienMenu(Adresses.partie(id, partie), Textes.texte("dossier.menu." + partie));
    }
}
