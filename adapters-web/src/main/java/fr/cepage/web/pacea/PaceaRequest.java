package fr.cepage.web.pacea;

import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.pacea.SaisiePacea;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The entry in a PACEA as it is sent, complete or not.
 *
 * @param cep the CEP that comes with it; without effect when one is en cours (PAC-01)
 */
record PaceaRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate dateEntree,

        @Schema(
                description =
                        "Le CEP entré le même jour. Nécessaire quand aucun CEP n'est en cours ; sinon sans effet :"
                                + " le CEP en cours reste tel qu'il est, et l'avertissement `pacea.cep-conserve` le dit")
        @Nullable
        CepDuPaceaRequest cep) {

    SaisiePacea saisie() {
        return new SaisiePacea(dateEntree, cep == null ? SaisieCep.VIDE : cep.saisie());
    }
}
