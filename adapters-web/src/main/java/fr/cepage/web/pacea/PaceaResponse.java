package fr.cepage.web.pacea;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.web.cep.DispositifCepResponse;
import fr.cepage.web.commun.AvertissementResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A PACEA.
 *
 * @param dateFin null while en cours
 * @param cep the CEP it came with, as that resource is; null once it was deleted, which only a closed PACEA allows
 */
record PaceaResponse(
        @JsonIgnore long version,
        UUID id,
        UUID dossier,
        LocalDate dateEntree,
        EtatPacea etat,
        @Nullable LocalDate dateFin,
        @Nullable ValeurResponse motif,
        @Nullable DispositifCepResponse cep,
        List<AvertissementResponse> avertissements)
        implements Ressource {

    static PaceaResponse de(PaceaVue pacea, Locale langue) {
        return new PaceaResponse(
                pacea.version(),
                pacea.id().valeur(),
                pacea.dossier().valeur(),
                pacea.dateEntree(),
                pacea.etat(),
                pacea.fin() == null ? null : pacea.fin().dateFin(),
                pacea.fin() == null ? null : ValeurResponse.de(pacea.fin().motif()),
                pacea.cep() == null ? null : DispositifCepResponse.de(pacea.cep(), langue),
                AvertissementResponse.de(pacea.avertissements(), langue));
    }
}
