package fr.cepage.domain.liaison;

import java.util.UUID;

/** Identifies a fiche de liaison reçue. */
public record LiaisonRecueId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
