package fr.cepage.ui.cadre;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.ui.commun.Textes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The menu of i-milo for a dossier or an offer, in its order, with the entries that lead somewhere. */
public final class MenuParties extends Nav {

    private final String cle;
    private final List<Consumer<UnaryOperator<String>>> entrees = new ArrayList<>();
    private @Nullable Object montre;

    /** @param cle of its name, and the beginning of those of its headings and its parts */
    public MenuParties(String cle) {
        this.cle = cle;
        addClassName("menu-dossier");
        setAriaLabel(Textes.texte(cle));
    }

    /** A part below no heading. */
    public MenuParties partie(String partie) {
        entrees.add(adresses -> add(lien(partie, adresses)));
        return this;
    }

    public MenuParties rubrique(String rubrique, String... parties) {
        entrees.add(adresses -> {
            UnorderedList liste = new UnorderedList();
            for (String partie : parties) {
                liste.add(new ListItem(lien(partie, adresses)));
            }
            add(new H2(Textes.texte(cle + "." + rubrique)), liste);
        });
        return this;
    }

    /**
     * @param objet whose parts it leads to
     * @param adresses where each of them is
     */
    public void montrer(Object objet, UnaryOperator<String> adresses) {
        if (!objet.equals(montre)) {
            montre = objet;
            removeAll();
            entrees.forEach(entree -> entree.accept(adresses));
        }
    }

    private LienMenu lien(String partie, UnaryOperator<String> adresses) {
        return new LienMenu(adresses.apply(partie), Textes.texte(cle + "." + partie));
    }
}
