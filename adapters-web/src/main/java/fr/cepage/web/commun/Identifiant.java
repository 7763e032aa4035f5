package fr.cepage.web.commun;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Identifiers in paths. */
public final class Identifiant {

    private static final Pattern FORME = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final UUID DE_PERSONNE = new UUID(0, 0);

    private Identifiant() {}

    /**
     * What cannot be an identifier is one that nobody has, so that the use case refuses it in its turn: after a missing
     * right, as an unknown one.
     */
    public static <I> I de(String texte, Function<UUID, I> type) {
        return type.apply(FORME.matcher(texte).matches() ? UUID.fromString(texte) : DE_PERSONNE);
    }
}
