package fr.cepage.domain.rendezvous;

import java.time.Instant;

/**
 * How often and when last a rendez-vous was changed, as calendar programs want to know it: they keep what they have
 * unless they see a greater number (RFC 5545, SEQUENCE).
 *
 * @param sequence 0 for a new one
 */
public record Revision(int sequence, Instant le) {

    static Revision premiere(Instant maintenant) {
        return new Revision(0, maintenant);
    }

    Revision suivante(Instant maintenant) {
        return new Revision(sequence + 1, maintenant);
    }
}
