package fr.cepage.application.calendrier;

import fr.cepage.domain.calendrier.SecretCalendrier;
import java.time.Instant;

/** A new address; this is the only time that its secret is known. */
public record CalendrierCree(SecretCalendrier secret, Instant creeLe) {

    /** Where the agenda is read from now on, below the address of the application. */
    public String chemin() {
        return "/calendriers/" + secret.valeur() + ".ics";
    }
}
