package fr.cepage.domain.evenement;

import java.util.UUID;

/** Identifies an event. */
public record EvenementId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
