package fr.cepage.domain.offre;

import java.util.UUID;

/** Identifies an offer of service. */
public record OffreId(UUID valeur) {

    @Override
    public String toString() {
        return valeur.toString();
    }
}
