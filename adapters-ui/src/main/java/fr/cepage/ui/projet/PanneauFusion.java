package fr.cepage.ui.projet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cepage.application.brouillon.Difference;
import fr.cepage.application.brouillon.Fusion.Resultat;
import fr.cepage.application.brouillon.Pas;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.Textes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What would come back into the form, before it does: what changes, and where two people wrote, the three values to choose from
 * (SYN-15).
 */
final class PanneauFusion extends Section {

    private final List<RadioButtonGroup<Boolean>> choix = new ArrayList<>();
    private final List<List<Pas>> lieux = new ArrayList<>();
    private final Paragraph manque = new Paragraph(Textes.texte("fusion.choisir"));
    private final Div boutons = new Div();

    PanneauFusion(String titre) {
        addClassNames("carte", "bloc", "fusion");
        manque.addClassName("lignes-faute");
        manque.getElement().setAttribute("role", "alert");
        manque.setVisible(false);
        boutons.addClassName("fusion-actes");
        add(new H3(titre), manque, boutons);
    }

    PanneauFusion avec(Resultat fusion, Lisible lisible) {
        UnorderedList apports = new UnorderedList();
        fusion.apports().stream()
                .filter(apport -> !fusion.divergences().contains(apport))
                .forEach(apport -> apports.add(new ListItem(Textes.texte(
                        "fusion.apport",
                        lisible.lieu(apport),
                        lisible.valeur(apport, apport.actuel()),
                        lisible.valeur(apport, apport.mien())))));
        poser(apports);
        fusion.divergences().forEach(divergence -> ajouter(divergence, lisible));
        return this;
    }

    private void ajouter(Difference divergence, Lisible lisible) {
        RadioButtonGroup<Boolean> valeurs = new RadioButtonGroup<>(lisible.lieu(divergence));
        valeurs.setItems(true, false);
        valeurs.setItemLabelGenerator(mienne -> mienne
                ? Textes.texte("fusion.mienne", lisible.valeur(divergence, divergence.mien()))
                : Textes.texte("fusion.enregistree", lisible.valeur(divergence, divergence.actuel())));
        valeurs.setHelperText(Textes.texte("fusion.avant", lisible.valeur(divergence, divergence.avant())));
        choix.add(valeurs);
        lieux.add(divergence.chemin());
        poser(valeurs);
    }

    private void poser(Component composant) {
        addComponentAtIndex(getComponentCount() - 2, composant);
    }

    /** @param acte what its button does, once everything is chosen */
    PanneauFusion pouvant(String cle, Runnable acte) {
        Button bouton = new Button(Textes.texte(cle), _ -> {
            if (complet()) {
                acte.run();
            }
        });
        bouton.addThemeVariants(ButtonVariant.PRIMARY);
        boutons.add(bouton);
        return this;
    }

    PanneauFusion pouvantAussi(String cle, Runnable acte) {
        boutons.add(new Button(Textes.texte(cle), _ -> acte.run()));
        return this;
    }

    /** Whether everything is chosen; if not, it says so and goes there. */
    boolean complet() {
        List<RadioButtonGroup<Boolean>> ouverts =
                choix.stream().filter(RadioButtonGroup::isEmpty).toList();
        manque.setVisible(!ouverts.isEmpty());
        if (!ouverts.isEmpty()) {
            ouverts.getFirst().getElement().callJsFunction("focus");
        }
        return ouverts.isEmpty();
    }

    /** Where the stored value was chosen. */
    Set<List<Pas>> actuelsVoulus() {
        Set<List<Pas>> voulus = new HashSet<>();
        for (int rang = 0; rang < choix.size(); rang++) {
            if (Boolean.FALSE.equals(choix.get(rang).getValue())) {
                voulus.add(lieux.get(rang));
            }
        }
        return voulus;
    }

    void viser() {
        Clavier.viser(this);
    }
}
