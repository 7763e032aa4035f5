package fr.cepage.domain.projet;

import java.util.UUID;

/** Identifies a step of a plan, wherever it is moved. */
public record EtapeId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
