package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Things one below the other, a part at a time: whoever wants more asks for more, by mouse or keyboard. */
public final class ListeParPages<T, C extends Component> extends Div {

    private static final int PAR_PARTIE = 20;

    private final Function<T, C> rendu;
    private final Div elements = new Div();
    private final Button suite = new Button(Textes.texte("liste.suite"), _ -> poursuivre());
    private final Map<T, C> cartes = new LinkedHashMap<>();
    private final Paragraph vide;
    private Function<T, String> groupe = _ -> "";
    private String groupeMontre = "";
    private @Nullable Function<PageVoulue, Page<T>> lecture;
    private @Nullable Curseur suivant;
    private @Nullable Object montree;

    /** @param cleVide what is said where there is nothing */
    public ListeParPages(String cleVide, Function<T, C> rendu) {
        this.rendu = rendu;
        this.vide = new Paragraph(Textes.texte(cleVide));
        vide.getElement().setAttribute("role", "status");
        addClassName("liste-par-pages");
        elements.addClassName("cartes");
        add(elements, vide, suite);
    }

    /** @param titre what is said once above those that follow one another in it */
    public ListeParPages<T, C> parGroupe(Function<T, String> titre) {
        groupe = titre;
        return this;
    }

    /**
     * Shows the first part of what that reads; of what is shown already, as much as is shown, so that an act far down
     * leaves the keyboard where it was.
     *
     * @param quoi whose list, and what is searched for in it
     */
    public void montrer(Object quoi, Function<PageVoulue, Page<T>> nouvelle) {
        int montres = quoi.equals(montree) ? cartes.size() : 0;
        montree = quoi;
        lecture = nouvelle;
        elements.removeAll();
        cartes.clear();
        groupeMontre = "";
        ajouter(nouvelle.apply(new PageVoulue(null, Math.clamp(montres, PAR_PARTIE, PageVoulue.LIMITE_MAX))));
        vide.setVisible(vide());
    }

    private void poursuivre() {
        if (lecture != null && suivant != null) {
            List<C> ajoutes = ajouter(lecture.apply(new PageVoulue(suivant, PAR_PARTIE)));
            ajoutes.stream().findFirst().ifPresent(Clavier::viser);
        }
    }

    private List<C> ajouter(Page<T> page) {
        List<C> ajoutes = page.elements().stream().map(this::rendre).toList();
        suivant = page.suivant();
        suite.setVisible(suivant != null);
        return ajoutes;
    }

    private C rendre(T element) {
        String titre = groupe.apply(element);
        if (!titre.equals(groupeMontre)) {
            elements.add(new H3(titre));
            groupeMontre = titre;
        }
        C carte = rendu.apply(element);
        elements.add(carte);
        cartes.put(element, carte);
        return carte;
    }

    /** The card that shows it, if it is among those that are shown. */
    public Optional<C> carte(Predicate<T> element) {
        return cartes.entrySet().stream()
                .filter(montree -> element.test(montree.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public boolean vide() {
        return cartes.isEmpty();
    }
}
