package fr.cepage.application.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds use cases and their collaborators out of the ports, each once, as a container would. */
final class Composants {
    private final Map<Class<?>, Object> instances = new LinkedHashMap<>();

    <T> Composants avec(Class<T> type, T instance) {
        instances.put(type, instance);
        return this;
    }

    <T> T get(Class<T> type) {
        Object instance = instances.get(type);
        if (instance == null) {
            instance = construire(type);
            instances.put(type, instance);
        }
        return type.cast(instance);
    }

    private Object construire(Class<?> type) {
        Constructor<?>[] constructeurs = type.getConstructors();
        if (constructeurs.length != 1) {
            throw new IllegalStateException("No port and not to be built: " + type.getName());
        }
        Object[] arguments = Arrays.stream(constructeurs[0].getParameterTypes())
                .<Object>map(this::get)
                .toArray();
        try {
            return constructeurs[0].newInstance(arguments);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException echec) {
            throw new IllegalStateException(type.getName(), echec);
        }
    }
}
