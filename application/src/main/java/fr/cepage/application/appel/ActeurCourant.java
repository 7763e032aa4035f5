package fr.cepage.application.appel;

import java.util.Optional;

/** Who is acting now; the adapters at the edge know it from the token. */
@FunctionalInterface
public interface ActeurCourant {

    /** Empty outside any call of a person or program, e.g. at start-up. */
    Optional<Acteur> chercher();

    /** Who is here themselves, not a program that reads in their name. */
    default Optional<Acteur> present() {
        return chercher();
    }

    /** The actor of a call that was authenticated: its absence is a programming error. */
    default Acteur acteur() {
        return chercher().orElseThrow(() -> new IllegalStateException("No actor"));
    }
}
