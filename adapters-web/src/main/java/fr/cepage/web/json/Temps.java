package fr.cepage.web.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Days and minutes in one form each, while Jackson reads several, and days of five digits. */
final class Temps<T> extends StdScalarDeserializer<T> {

    static final Temps<LocalDate> JOUR =
            new Temps<>(LocalDate.class, "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}", LocalDate::parse);

    /** To the minute; seconds may stand there when they are none. */
    static final Temps<LocalDateTime> MINUTE = new Temps<>(
            LocalDateTime.class, "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:00)?", LocalDateTime::parse);

    private final Class<T> type;
    private final Pattern forme;
    private final Function<String, T> valeur;

    private Temps(Class<T> type, String forme, Function<String, T> valeur) {
        super(type);
        this.type = type;
        this.forme = Pattern.compile(forme);
        this.valeur = valeur;
    }

    @Override
    public @Nullable T deserialize(JsonParser lecture, DeserializationContext contexte) {
        String texte = lecture.getString();
        try {
            if (forme.matcher(texte).matches()) {
                return valeur.apply(texte);
            }
        } catch (DateTimeException inexistant) {
            return refuser(texte, contexte);
        }
        return refuser(texte, contexte);
    }

    private @Nullable T refuser(String texte, DeserializationContext contexte) {
        return type.cast(contexte.handleWeirdStringValue(type, texte, "not of the form %s", forme));
    }
}
