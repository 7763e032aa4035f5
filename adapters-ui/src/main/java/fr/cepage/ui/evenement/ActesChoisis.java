package fr.cepage.ui.evenement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The acts that were chosen, each with a button that takes it away again. */
final class ActesChoisis extends UnorderedList {

    private final Consumer<Choix> retrait;

    /** @param retrait what to do once one was taken away */
    ActesChoisis(Consumer<Choix> retrait) {
        this.retrait = retrait;
        addClassName("actes-choisis");
        getElement().setAttribute("aria-label", Textes.texte("evenement.champ.actes"));
    }

    /** The last one, which was just chosen, is brought into sight. */
    void viserDernier() {
        getElement().executeJs("this.lastElementChild?.scrollIntoView({ block: 'nearest' })");
    }

    void montrer(List<Choix> choisis, boolean lectureSeule) {
        removeAll();
        setVisible(!choisis.isEmpty());
        choisis.forEach(acte -> add(new ListItem(new Span(acte.libelle()), bouton(acte, lectureSeule))));
    }

    private Button bouton(Choix acte, boolean lectureSeule) {
        Button retirer = new Button(Textes.texte("evenement.champ.actes.retirer"), _ -> retrait.accept(acte));
        retirer.setAriaLabel(Textes.texte("evenement.champ.actes.retirer.lequel", acte.libelle()));
        retirer.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        retirer.setVisible(!lectureSeule);
        Clavier.garderEntree(retirer);
        return retirer;
    }

    /** In the order in which they were chosen. */
    record Choisis(List<Choix> actes) {

        static final Choisis AUCUN = new Choisis(List.of());

        @Override
        public String toString() {
            return actes.stream().map(Choix::libelle).collect(Collectors.joining(", "));
        }
    }
}
