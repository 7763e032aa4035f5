package fr.cepage.application.brouillon;

import fr.cepage.application.brouillon.Noeud.Elements;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.brouillon.Noeud.Texte;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the records of what is typed into trees and back, by their components: no form is written down twice. */
public final class Arbres {

    private Arbres() {}

    public static Membres de(Record saisie) {
        Membres membres = Membres.VIDE;
        for (RecordComponent composant : saisie.getClass().getRecordComponents()) {
            membres = membres.avec(composant.getName(), noeud(lire(saisie, composant)));
        }
        return membres;
    }

    private static @Nullable Noeud noeud(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> null;
            case Record partie -> de(partie);
            case List<?> liste ->
                new Elements(
                        liste.stream().map(Record.class::cast).map(Arbres::de).toList());
            case Boolean vrai -> vrai ? new Texte(vrai.toString()) : null;
            default -> new Texte(valeur.toString());
        };
    }

    private static @Nullable Object lire(Record saisie, RecordComponent composant) {
        try {
            return composant.getAccessor().invoke(saisie);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What cannot be read as its member is, because the form was another one then, is left out. */
    public static <R extends Record> R vers(Class<R> type, Membres membres) {
        RecordComponent[] composants = type.getRecordComponents();
        @Nullable
        Object[] valeurs = Arrays.stream(composants)
                .map(composant -> valeur(composant, membres))
                .toArray();
        Class<?>[] types =
                Arrays.stream(composants).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(valeurs);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object valeur(RecordComponent composant, Membres membres) {
        Class<?> type = composant.getType();
        String nom = composant.getName();
        if (type.isRecord()) {
            return vers(type.asSubclass(Record.class), membres.membres(nom));
        }
        if (type == List.class) {
            Class<? extends Record> element = element(composant);
            return membres.elements(nom).stream().map(m -> vers(element, m)).toList();
        }
        return simple(type, membres.texte(nom));
    }

    private static Class<? extends Record> element(RecordComponent composant) {
        ParameterizedType liste = (ParameterizedType) composant.getGenericType();
        return ((Class<?>) liste.getActualTypeArguments()[0]).asSubclass(Record.class);
    }

    private static @Nullable Object simple(Class<?> type, @Nullable String texte) {
        if (type == boolean.class) {
            return Boolean.valueOf(texte);
        }
        try {
            return texte == null ? null : lu(type, texte);
        } catch (NumberFormatException | DateTimeException illisible) {
            return null;
        }
    }

    private static Object lu(Class<?> type, String texte) {
        if (type == Integer.class) {
            return Integer.valueOf(texte);
        }
        return type == LocalDate.class ? LocalDate.parse(texte) : Objects.requireNonNull(texte);
    }
}
