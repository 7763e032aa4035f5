package fr.cepage.domain.dispositif;

import java.util.UUID;

/** Identifies a CEP. */
public record DispositifCepId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
