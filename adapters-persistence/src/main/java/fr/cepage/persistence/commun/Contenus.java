package fr.cepage.persistence.commun;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads a record of the domain from a row: each component from the column of its name, a value type from what it holds.
 * Spring's mapper of data classes looks for {@code date_heure} by failing on {@code dateheure} first, in every row.
 */
public final class Contenus {

    private static final Map<Class<?>, Constructor<?>> CONSTRUCTEURS = new ConcurrentHashMap<>();

    private Contenus() {}

    public static <T extends Record> T de(ResultSet ligne, Class<T> type) throws SQLException {
        RecordComponent[] membres = type.getRecordComponents();
        @Nullable Object[] valeurs = new @Nullable Object[membres.length];
        for (int rang = 0; rang < membres.length; rang++) {
            String colonne = JdbcUtils.convertPropertyNameToUnderscoreName(membres[rang].getName());
            valeurs[rang] = valeur(ligne, colonne, membres[rang].getType());
        }
        return type.cast(BeanUtils.instantiateClass(constructeur(type), valeurs));
    }

    private static @Nullable Object valeur(ResultSet ligne, String colonne, Class<?> type) throws SQLException {
        if (!type.isRecord()) {
            return JdbcUtils.getResultSetValue(ligne, ligne.findColumn(colonne), type);
        }
        Object contenu = valeur(ligne, colonne, type.getRecordComponents()[0].getType());
        return contenu == null || ligne.wasNull() ? null : BeanUtils.instantiateClass(constructeur(type), contenu);
    }

    private static Constructor<?> constructeur(Class<?> type) {
        return CONSTRUCTEURS.computeIfAbsent(type, Contenus::canonique);
    }

    private static Constructor<?> canonique(Class<?> type) {
        Class<?>[] membres = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(membres);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
