package fr.cepage.web.transport;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Idempotency-Key}: 1 to 255 printable ASCII characters. */
public final class EnTeteIdempotence {

    public static final String NOM = "Idempotency-Key";
    private static final Pattern FORME = Pattern.compile("[\\x20-\\x7E]{1,255}");

    private EnTeteIdempotence() {}

    public static boolean valable(@Nullable String cle) {
        return cle != null && !cle.isBlank() && FORME.matcher(cle).matches();
    }
}
