package fr.cepage.application.calendrier;

import fr.cepage.domain.calendrier.SecretCalendrier;
import java.time.Instant;

/** A new address; this is the only time that its secret is known. */
public record CalendrierCree(SecretCalendrier secret, Instant creeLe) {}
