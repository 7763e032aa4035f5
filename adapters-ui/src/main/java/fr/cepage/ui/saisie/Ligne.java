package fr.cepage.ui.saisie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One element of a list: a line that says what it is, and its fields once it is open. They are made only then. */
final class Ligne extends Div {

    private final Lignes lignes;
    private final NativeButton titre = new NativeButton();
    private final Div complements = new Div();
    private final Div suite = new Div();
    private final Div corps = new Div();
    private final Button retirer = bouton();
    private Membres valeur;
    private @Nullable Groupe groupe;
    private @Nullable Membres dite;
    private int rangDit;

    Ligne(Lignes lignes, Membres valeur) {
        this.lignes = lignes;
        this.valeur = valeur;
        addClassName("ligne");
        getElement().setAttribute("role", "listitem");
        titre.addClassName("ligne-titre");
        titre.getElement().setAttribute("aria-expanded", "false");
        titre.addClickListener(_ -> basculer());
        new Deplacements(lignes, this).au(titre);
        retirer.addClickListener(_ -> lignes.retirer(this));
        retirer.addClassName("ligne-retirer");
        complements.addClassName("ligne-complements");
        suite.addClassName("ligne-suite");
        corps.addClassName("ligne-corps");
        corps.setVisible(false);
        Div tete = new Div(titre, complements);
        tete.addClassName("ligne-tete");
        if (lignes.modele().puces) {
            tete.add(retirer);
        }
        add(tete, suite, corps);
    }

    private static Button bouton() {
        Button bouton = new Button();
        bouton.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return bouton;
    }

    /**
     * @param rang from 1 on
     * @param tout whether it is said anew though neither it nor its rank has changed
     */
    void decrire(int rang, boolean tout) {
        Membres lue = valeur();
        if (tout || rang != rangDit || !lue.equals(dite)) {
            dite = lue;
            rangDit = rang;
            dire(rang, lue);
        }
    }

    private void dire(int rang, Membres lue) {
        ModeleDeLigne modele = lignes.modele();
        String nom = modele.titre.apply(lue, rang);
        titre.setText(nom.isBlank() ? Textes.texte(lignes.cle() + ".nouvelle") : nom);
        retirer.setAriaLabel(Textes.texte("lignes.retirer.quoi", titre.getText()));
        retirer.setText(Textes.texte(modele.puces ? "lignes.retirer.puce" : "lignes.retirer"));
        remplacer(complements, modele.complements.apply(lue));
        remplacer(suite, modele.suite.apply(lue));
    }

    private static void remplacer(Div cadre, List<Component> contenu) {
        cadre.removeAll();
        cadre.add(contenu);
        cadre.setVisible(!contenu.isEmpty());
    }

    private void basculer() {
        if (corps.isVisible()) {
            fermer();
        } else {
            ouvrir();
            viserPremier();
        }
    }

    /** Its fields go, and are made anew when it opens again, unless something stands there that nobody can understand. */
    private void fermer() {
        if (groupe != null && groupe.lieux().allMatch(Lieu::lisible)) {
            valeur = groupe.valeur();
            groupe = null;
            corps.removeAll();
        }
        corps.setVisible(false);
        titre.getElement().setAttribute("aria-expanded", "false");
    }

    Groupe ouvrir() {
        Groupe ouvert = groupe == null ? construire() : groupe;
        groupe = ouvert;
        corps.setVisible(true);
        titre.getElement().setAttribute("aria-expanded", "true");
        return ouvert;
    }

    private Groupe construire() {
        Groupe nouveau = new Groupe(lignes.cle(), lignes::changer);
        lignes.modele().champs.accept(nouveau);
        nouveau.montrer(valeur);
        nouveau.lectureSeule(lignes.seule());
        corps.add(nouveau.cadre());
        if (!lignes.seule()) {
            corps.add(new Deplacements(lignes, this).boutons(lignes.modele().puces ? null : retirer));
        }
        return nouveau;
    }

    void viserPremier() {
        ouvrir().lieux().findFirst().ifPresent(Lieu::viser);
    }

    void viserTitre() {
        titre.focus();
    }

    String nom() {
        return titre.getText();
    }

    Membres valeur() {
        return groupe == null ? valeur : groupe.valeur();
    }

    void montrer(Membres nouvelle) {
        valeur = nouvelle;
        if (groupe != null) {
            groupe.montrer(nouvelle);
        }
    }

    void lectureSeule(boolean seule) {
        retirer.setVisible(!seule);
        if (groupe != null) {
            groupe.lectureSeule(seule);
        }
    }

    Optional<Lieu> lieu(String reste) {
        return ouvrir().lieu(reste);
    }

    Stream<Lieu> lieux() {
        return groupe == null ? Stream.empty() : groupe.lieux();
    }
}
