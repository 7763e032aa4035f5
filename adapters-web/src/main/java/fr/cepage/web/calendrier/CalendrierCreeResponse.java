package fr.cepage.web.calendrier;

import java.time.Instant;

/**
 * A new address.
 *
 * @param adresse with its secret: it is told this once
 */
record CalendrierCreeResponse(String adresse, Instant creeLe) {}
