package fr.cepage.application.brouillon;

import fr.cepage.application.brouillon.Noeud.Membres;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody typed and has not stored yet.
 *
 * @param depart what stood in the form when they began
 * @param version of what was stored then
 * @param le when it was last kept
 */
public record Brouillon(Membres depart, Membres saisie, long version, Instant le) {

    /** What nobody has come back to by then is forgotten. */
    public static final Duration DUREE = Duration.ofDays(30);
}
