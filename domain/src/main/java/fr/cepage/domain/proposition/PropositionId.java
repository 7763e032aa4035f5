package fr.cepage.domain.proposition;

import java.util.UUID;

/** Identifies a proposition. */
public record PropositionId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
