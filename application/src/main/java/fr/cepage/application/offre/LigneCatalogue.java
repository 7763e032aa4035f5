package fr.cepage.application.offre;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.offre.OffreId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue: an offer or a dispositif (OFF-02).
 *
 * @param offre null for a dispositif
 * @param dispositif null for an offer
 * @param ouvreLe first day of an offer that opens later; null: of no other
 * @param empechement why it cannot be proposed by this user today, whatever the dossier; null: it can
 */
public record LigneCatalogue(
        TypeCatalogue type,
        String nom,
        @Nullable OffreId offre,
        @Nullable DispositifCatalogue dispositif,
        @Nullable ValeurVue mesureNationale,
        @Nullable LocalDate ouvreLe,
        @Nullable Violation empechement) {

    public boolean proposable() {
        return empechement == null;
    }
}
