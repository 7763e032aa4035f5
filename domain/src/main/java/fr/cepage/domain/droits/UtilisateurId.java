package fr.cepage.domain.droits;

import java.util.regex.Pattern;

/** The {@code sub} of somebody in Keycloak: stable, opaque, never reused, in ASCII as OpenID Connect wants it. */
public record UtilisateurId(String sub) {
    public static final int LONGUEUR_MAX = 64;

    private static final Pattern FORME = Pattern.compile("[\\x21-\\x7E]{1," + LONGUEUR_MAX + "}");

    public UtilisateurId {
        if (!possible(sub)) {
            throw new IllegalArgumentException("Not a sub");
        }
    }

    /** Whether a text could be a {@code sub} at all; what could not is nobody's. */
    public static boolean possible(String texte) {
        return FORME.matcher(texte).matches();
    }

    @Override
    public String toString() {
        return sub;
    }
}
