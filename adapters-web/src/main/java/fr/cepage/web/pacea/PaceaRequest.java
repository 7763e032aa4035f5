package fr.cepage.web.pacea;

import fr.cepage.application.pacea.SaisiePacea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The entry in a PACEA as it is sent, complete or not.
 *
 * @param cep the CEP that comes with it; without effect when one is en cours (PAC-01)
 */
record PaceaRequest(@Nullable LocalDate dateEntree, CepDuPaceaRequest cep) {

    SaisiePacea saisie() {
        return new SaisiePacea(dateEntree, cep.saisie());
    }
}
