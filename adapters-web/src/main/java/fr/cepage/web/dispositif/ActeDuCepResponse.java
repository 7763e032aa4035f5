package fr.cepage.web.dispositif;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.evenement.ActeFait;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An act that was done in a CEP.
 *
 * @param evenements in which it was, oldest first
 */
record ActeDuCepResponse(String code, String libelle, List<EvenementDeLActeResponse> evenements) {

    static ActeDuCepResponse de(ValeurVue acte, List<ActeFait> faits) {
        return new ActeDuCepResponse(
                acte.code().valeur(),
                acte.libelle(),
                faits.stream()
                        .map(fait ->
                                new EvenementDeLActeResponse(fait.evenement().valeur(), fait.date()))
                        .toList());
    }

    /** When that was. */
    record EvenementDeLActeResponse(UUID id, LocalDate date) {}
}
