package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things one below the other, a part at a time: whoever wants more asks for more, by mouse or keyboard. */
public final class ListeParPages<T> extends Div {

    private static final int PAR_PARTIE = 20;

    private final Function<T, Component> rendu;
    private final Div elements = new Div();
    private final Button suite = new Button(Textes.texte("liste.suite"), _ -> poursuivre());
    private final Paragraph vide;
    private @Nullable Function<DemandePage, Page<T>> lecture;
    private @Nullable Curseur suivant;
    private @Nullable Object montree;

    /** @param cleVide what is said where there is nothing */
    public ListeParPages(String cleVide, Function<T, Component> rendu) {
        this.rendu = rendu;
        this.vide = new Paragraph(Textes.texte(cleVide));
        vide.getElement().setAttribute("role", "status");
        addClassName("liste-par-pages");
        elements.addClassName("cartes");
        add(elements, vide, suite);
    }

    /**
     * Shows the first part of what that reads; of what is shown already, as much as is shown, so that an act far down
     * leaves the keyboard where it was.
     *
     * @param quoi whose list, and what is searched for in it
     */
    public void montrer(Object quoi, Function<DemandePage, Page<T>> nouvelle) {
        int montres = quoi.equals(montree) ? elements.getComponentCount() : 0;
        montree = quoi;
        lecture = nouvelle;
        elements.removeAll();
        ajouter(nouvelle.apply(new DemandePage(null, Math.clamp(montres, PAR_PARTIE, DemandePage.LIMITE_MAX))));
        vide.setVisible(elements.getComponentCount() == 0);
    }

    private void poursuivre() {
        if (lecture != null && suivant != null) {
            List<Component> ajoutes = ajouter(lecture.apply(new DemandePage(suivant, PAR_PARTIE)));
            ajoutes.stream().findFirst().ifPresent(ListeParPages::viser);
        }
    }

    private List<Component> ajouter(Page<T> page) {
        List<Component> ajoutes = page.elements().stream().map(rendu).toList();
        elements.add(ajoutes);
        suivant = page.suivant();
        suite.setVisible(suivant != null);
        return ajoutes;
    }

    /** The keyboard goes on where the new part starts. */
    private static void viser(Component premier) {
        premier.getElement().setAttribute("tabindex", "-1");
        if (premier instanceof Focusable<?> visable) {
            visable.focus();
        } else {
            premier.getElement().callJsFunction("focus");
        }
    }
}
