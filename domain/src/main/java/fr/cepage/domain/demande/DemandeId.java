package fr.cepage.domain.demande;

import java.util.UUID;

/** Identifies a demande. */
public record DemandeId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
