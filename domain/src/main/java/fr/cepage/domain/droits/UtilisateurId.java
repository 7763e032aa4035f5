package fr.cepage.domain.droits;

import java.util.regex.Pattern;

/** The {@code sub} of somebody in Keycloak: stable, opaque, never reused. */
public record UtilisateurId(String sub) {

    public static final int LONGUEUR_MAX = 64;

    private static final Pattern FORME = Pattern.compile("[\\x21-\\x7E]{1," + LONGUEUR_MAX + "}");

    public UtilisateurId {
        if (sub.isBlank() || sub.length() > LONGUEUR_MAX) {
            throw new IllegalArgumentException("Not a sub");
        }
    }

    /** Whether a text that somebody sends could be a {@code sub} at all; OpenID Connect keeps them in ASCII. */
    public static boolean possible(String texte) {
        return FORME.matcher(texte).matches();
    }

    @Override
    public String toString() {
        return sub;
    }
}
