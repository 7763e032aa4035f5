package fr.cepage.web.offre;

import fr.cepage.application.offre.LigneCatalogue;
import fr.cepage.application.offre.TypeCatalogue;
import fr.cepage.web.commun.ValeurResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue (OFF-02).
 *
 * @param id of an offer; null for a dispositif
 * @param code of a dispositif; null for an offer
 * @param proposable whether the caller may propose it today, whatever the dossier
 */
record LigneCatalogueResponse(
        TypeCatalogue type,
        @Schema(allowableValues = {"O", "d"}) String marque,
        String nom,
        @Nullable UUID id,

        @Schema(allowableValues = {"CEP", "PACEA"}) @Nullable
        String code,

        @Nullable ValeurResponse mesureNationale,
        boolean proposable) {

    static LigneCatalogueResponse de(LigneCatalogue ligne) {
        return new LigneCatalogueResponse(
                ligne.type(),
                ligne.type().marque(),
                ligne.nom(),
                ligne.offre() == null ? null : ligne.offre().valeur(),
                ligne.dispositif() == null ? null : ligne.dispositif().name(),
                ValeurResponse.deNullable(ligne.mesureNationale()),
                ligne.proposable());
    }
}
