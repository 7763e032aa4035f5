package fr.cepage.domain.pacea;

import java.util.UUID;

/** Identifies a PACEA. */
public record PaceaId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
