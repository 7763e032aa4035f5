package fr.cepage.web.json;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.GenericHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads the bodies of the API; answers are written by the converter of the house. */
@Component
public class CorpsStrictConverter implements GenericHttpMessageConverter<Object> {

    private static final String NOS_TYPES = "fr.cepage.web.";

    @Override
    public boolean canRead(Type type, @Nullable Class<?> contexte, @Nullable MediaType media) {
        return record(type) != null;
    }

    @Override
    public Object read(Type type, @Nullable Class<?> contexte, HttpInputMessage message) throws IOException {
        Class<? extends Record> forme = record(type);
        if (forme == null) {
            throw new IllegalStateException("Not ours: " + type);
        }
        byte[] corps = message.getBody().readAllBytes();
        return type instanceof ParameterizedType
                ? MergePatch.lire(corps, forme)
                : Liaison.lier(CorpsJson.lire(corps), forme);
    }

    private static @Nullable Class<? extends Record> record(Type type) {
        Type forme = type instanceof ParameterizedType change && change.getRawType() == MergePatch.class
                ? change.getActualTypeArguments()[0]
                : type;
        return forme instanceof Class<?> classe
                        && classe.isRecord()
                        && classe.getName().startsWith(NOS_TYPES)
                ? classe.asSubclass(Record.class)
                : null;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return canRead(type, null, media);
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage message) throws IOException {
        return read(type, null, message);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> classe, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> classe, @Nullable MediaType media) {
        return false;
    }

    @Override
    public void write(Object corps, @Nullable Type type, @Nullable MediaType media, HttpOutputMessage message) {
        throw new UnsupportedOperationException("reads requests only");
    }

    @Override
    public void write(Object corps, @Nullable MediaType media, HttpOutputMessage message) {
        throw new UnsupportedOperationException("reads requests only");
    }
}
