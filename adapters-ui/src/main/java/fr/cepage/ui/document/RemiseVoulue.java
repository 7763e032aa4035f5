package fr.cepage.ui.document;

import com.vaadin.flow.router.QueryParameters;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Whose document de synthèse somebody came to hand over (SYN-11); what the address cannot mean is nobody's. */
record RemiseVoulue(DispositifCepId cep, PhaseCep phase) {

    static Optional<RemiseVoulue> de(QueryParameters adresse) {
        return cep(adresse.getSingleParameter("cep").orElse(""))
                .flatMap(cep -> phase(adresse.getSingleParameter("remettre").orElse(""))
                        .map(phase -> new RemiseVoulue(cep, phase)));
    }

    private static Optional<DispositifCepId> cep(String id) {
        try {
            return Optional.of(new DispositifCepId(UUID.fromString(id)));
        } catch (IllegalArgumentException aucunIdentifiant) {
            return Optional.empty();
        }
    }

    private static Optional<PhaseCep> phase(String code) {
        return Arrays.stream(PhaseCep.values())
                .filter(phase -> phase.name().equals(code))
                .findFirst();
    }
}
