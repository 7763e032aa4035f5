package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.TexteLibre;
import org.jspecify.annotations.Nullable;

/** What was said, over several lines: at most 255 characters, counted as the user sees them (EVT-01). */
public record Commentaire(String valeur) {

    public static final int LONGUEUR_MAX = 255;

    public Commentaire {
        if (TexteLibre.depasse(valeur, LONGUEUR_MAX)) {
            throw new RefusMetier(RefusEvenement.COMMENTAIRE_TROP_LONG, LONGUEUR_MAX);
        }
    }

    /** The comment that was typed, or null when nothing but blanks was. */
    public static @Nullable Commentaire lire(@Nullable String saisi) {
        String net = TexteLibre.lire(saisi);
        return net == null ? null : new Commentaire(net);
    }

    /** What the counter of the form shows. */
    public static int longueur(@Nullable String saisi) {
        return TexteLibre.longueur(saisi);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
