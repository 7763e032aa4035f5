package fr.cepage.domain.dossier;

import java.util.UUID;

/** Identifies a dossier everywhere but in front of the young person, who knows its number. */
public record DossierId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
