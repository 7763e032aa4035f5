package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Texte;
import org.jspecify.annotations.Nullable;

/** What was said, over several lines: at most 255 characters, counted as the user sees them (EVT-01). */
public record Commentaire(String valeur) {

    public static final int LONGUEUR_MAX = 255;

    public Commentaire {
        if (longueur(valeur) > LONGUEUR_MAX) {
            throw new RefusMetier(RefusEvenement.COMMENTAIRE_TROP_LONG, LONGUEUR_MAX);
        }
    }

    /** The comment that was typed, or null when nothing but blanks was. */
    public static @Nullable Commentaire lire(@Nullable String saisi) {
        String net = Texte.commentaire(saisi, LONGUEUR_MAX, RefusEvenement.COMMENTAIRE_TROP_LONG);
        return net == null ? null : new Commentaire(net);
    }

    /** What the counter of the form shows; what is not kept does not count. */
    public static int longueur(@Nullable String saisi) {
        String net = Nettoyage.lignes(saisi);
        return net == null ? 0 : Texte.longueur(net);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
