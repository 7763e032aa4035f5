package fr.cepage.application.brouillon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed, by the names of its members; what holds nothing is absent. */
public sealed interface Noeud {

    /** One value, as a text: amounts, days and numbers included, right or wrong. */
    record Texte(String valeur) implements Noeud {}

    /** Elements in their order. */
    record Elements(List<Membres> liste) implements Noeud {

        public Elements {
            liste = List.copyOf(liste);
        }
    }

    /** Members by their names, in any order. */
    record Membres(Map<String, Noeud> parNom) implements Noeud {

        public static final Membres VIDE = new Membres(Map.of());

        public Membres {
            parNom = Map.copyOf(parNom);
        }

        public @Nullable Noeud membre(String nom) {
            return parNom.get(nom);
        }

        /** Null: nothing. */
        public @Nullable String texte(String nom) {
            return membre(nom) instanceof Texte texte ? texte.valeur() : null;
        }

        /** Nothing of it when there is none. */
        public Membres membres(String nom) {
            return membre(nom) instanceof Membres membres ? membres : VIDE;
        }

        public List<Membres> elements(String nom) {
            return membre(nom) instanceof Elements elements ? elements.liste() : List.of();
        }

        /** The same, but for that member; null and what holds nothing: without it. */
        public Membres avec(String nom, @Nullable Noeud valeur) {
            Map<String, Noeud> autres = new LinkedHashMap<>(parNom);
            if (valeur == null || vide(valeur)) {
                autres.remove(nom);
            } else {
                autres.put(nom, valeur);
            }
            return new Membres(autres);
        }

        public Membres avec(String nom, @Nullable String valeur) {
            return avec(nom, valeur == null ? null : new Texte(valeur));
        }
    }

    /** Whether it holds nothing; an element that was added and left empty is one all the same. */
    static boolean vide(Noeud noeud) {
        return switch (noeud) {
            case Texte texte -> texte.valeur().isBlank();
            case Elements elements -> elements.liste().isEmpty();
            case Membres membres -> membres.parNom().isEmpty();
        };
    }

    /** The members of that one; none if it is something else. */
    static Membres membres(@Nullable Noeud noeud) {
        return Objects.requireNonNullElse(noeud, Membres.VIDE) instanceof Membres membres ? membres : Membres.VIDE;
    }
}
