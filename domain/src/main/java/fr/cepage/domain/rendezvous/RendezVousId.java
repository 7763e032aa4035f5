package fr.cepage.domain.rendezvous;

import java.util.UUID;

/** Identifies a rendez-vous, also in the calendars that show it. */
public record RendezVousId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
