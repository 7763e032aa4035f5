package fr.cepage.domain.droits;

/** The {@code sub} of somebody in Keycloak: stable, opaque, never reused. */
public record UtilisateurId(String sub) {

    public static final int LONGUEUR_MAX = 64;

    public UtilisateurId {
        if (sub.isBlank() || sub.length() > LONGUEUR_MAX) {
            throw new IllegalArgumentException("Not a sub");
        }
    }

    @Override
    public String toString() {
        return sub;
    }
}
