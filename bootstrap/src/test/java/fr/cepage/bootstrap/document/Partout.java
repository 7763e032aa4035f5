package fr.cepage.bootstrap.document;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same content with another text wherever it holds one; codes, amounts and identifiers stay. */
final class Partout {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+|[0-9.]+|[0-9a-f]{8}(-[0-9a-f]+)+");
    private static final String SAISI = "fr.cepage.application.";

    private Partout() {}

    static <R extends Record> R mettre(String texte, R contenu) {
        RecordComponent[] membres = contenu.getClass().getRecordComponents();
        Object[] valeurs = Arrays.stream(membres)
                .map(membre -> valeur(texte, lire(membre, contenu)))
                .toArray();
        Class<?>[] types = Arrays.stream(membres).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            R autre = (R) contenu.getClass().getDeclaredConstructor(types).newInstance(valeurs);
            return autre;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object valeur(String texte, @Nullable Object valeur) {
        return switch (valeur) {
            case null -> null;
            case String ancien -> CODE.matcher(ancien).matches() ? ancien : texte;
            case List<?> liste ->
                liste.stream().map(element -> valeur(texte, element)).toList();
            case Map<?, ?> table ->
                table.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entree -> valeur(texte, entree.getValue())));
            case Record membre when membre.getClass().getName().startsWith(SAISI) -> mettre(texte, membre);
            default -> valeur;
        };
    }

    private static @Nullable Object lire(RecordComponent membre, Record contenu) {
        try {
            return membre.getAccessor().invoke(contenu);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
