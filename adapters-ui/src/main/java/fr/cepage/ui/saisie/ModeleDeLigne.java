package fr.cepage.ui.saisie;

import com.vaadin.flow.component.Component;
import fr.cepage.application.brouillon.Noeud.Membres;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the elements of a list are made of and how each is shown while it is closed. */
public final class ModeleDeLigne {

    final Consumer<Groupe> champs;
    final BiFunction<Membres, Integer, String> titre;
    Function<Membres, List<Component>> complements = _ -> List.of();
    Function<Membres, List<Component>> suite = _ -> List.of();
    Supplier<Membres> nouvelle = () -> Membres.VIDE;
    boolean puces;

    /**
     * @param champs puts the fields of an element
     * @param titre what it is called, by what it holds and its rank, from 1 on; empty: nobody has said yet
     */
    public ModeleDeLigne(Consumer<Groupe> champs, BiFunction<Membres, Integer, String> titre) {
        this.champs = champs;
        this.titre = titre;
    }

    /** @param montres beside its title */
    public ModeleDeLigne avec(Function<Membres, List<Component>> montres) {
        complements = montres;
        return this;
    }

    /** @param montree under its line, whether it is open or not */
    public ModeleDeLigne suivieDe(Function<Membres, List<Component>> montree) {
        suite = montree;
        return this;
    }

    /** @param depart what a new one holds */
    public ModeleDeLigne commencant(Supplier<Membres> depart) {
        nouvelle = depart;
        return this;
    }

    /** Shown side by side, each with the button that takes it away. */
    public ModeleDeLigne enPuces() {
        puces = true;
        return this;
    }
}
