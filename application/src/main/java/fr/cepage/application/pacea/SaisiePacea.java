package fr.cepage.application.pacea;

import fr.cepage.application.dispositif.SaisieCep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to enter a PACEA with its CEP, right or wrong.
 *
 * @param cep without effect when one is en cours (PAC-01); its entry date is the PACEA's
 */
public record SaisiePacea(@Nullable LocalDate dateEntree, SaisieCep cep) {

    SaisieCep cepDuMemeJour() {
        return cep.entreLe(dateEntree);
    }
}
