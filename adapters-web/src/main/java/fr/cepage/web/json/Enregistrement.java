package fr.cepage.web.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a record of any type. */
final class Enregistrement {

    private Enregistrement() {}

    static Object creer(Class<?> type, @Nullable Object[] valeurs) {
        try {
            Constructor<?> constructeur = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructeur.setAccessible(true);
            return constructeur.newInstance(valeurs);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a request record: " + type.getName(), e);
        }
    }
}
