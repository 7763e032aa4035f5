package fr.cepage.bootstrap.document;

import fr.cepage.domain.projet.Montant;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A record as templates read it: each member by its name, down to texts, days and numbers. */
final class Arbre {

    private Arbre() {}

    static Map<String, @Nullable Object> de(Record valeur, UnaryOperator<String> signes) {
        Map<String, @Nullable Object> membres = new LinkedHashMap<>();
        for (RecordComponent membre : valeur.getClass().getRecordComponents()) {
            membres.put(membre.getName(), branche(lire(membre, valeur), signes));
        }
        return membres;
    }

    private static @Nullable Object branche(@Nullable Object valeur, UnaryOperator<String> signes) {
        return switch (valeur) {
            case null -> null;
            case String texte -> texte.isBlank() ? null : signes.apply(texte);
            case Collection<?> elements ->
                elements.stream().map(element -> branche(element, signes)).toList();
            case Montant montant -> montant.toString();
            case Record autre -> de(autre, signes);
            default -> valeur;
        };
    }

    private static @Nullable Object lire(RecordComponent membre, Record valeur) {
        try {
            return membre.getAccessor().invoke(valeur);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
