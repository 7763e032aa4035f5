package fr.cepage.web.json;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads the bodies of the API; answers are written by the converter of the house. */
@Component
public class CorpsStrictConverter extends AbstractSmartHttpMessageConverter<Object> {

    /** Requests of ours, and what the application lets type where the contract says the same. */
    private static final Pattern LIABLES = Pattern.compile("fr\\.cepage\\.(web\\..+|application\\.[a-z]+\\.Saisie.+)");

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType media) {
        Class<?> forme = forme(type);
        return forme.isRecord() && LIABLES.matcher(forme.getName()).matches();
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> classe, @Nullable MediaType media) {
        return false;
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> indications)
            throws IOException {
        byte[] corps = message.getBody().readAllBytes();
        Class<? extends Record> forme = forme(type).asSubclass(Record.class);
        return type.toClass() == MergePatch.class
                ? MergePatch.lire(corps, forme)
                : CorpsJson.lier(CorpsJson.lire(corps), forme);
    }

    private static Class<?> forme(ResolvableType type) {
        return (type.toClass() == MergePatch.class ? type.getGeneric(0) : type).toClass();
    }

    @Override
    protected void writeInternal(
            Object corps, ResolvableType type, HttpOutputMessage message, @Nullable Map<String, Object> indications) {
        throw new UnsupportedOperationException("reads requests only");
    }
}
