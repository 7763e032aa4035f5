package fr.cepage.web.dispositif;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.PasserEnPhase3;
import fr.cepage.application.dispositif.RepasserEnPhase2;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.web.cep.DispositifCepResponse;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The phase 3 of a CEP: planned, begun, taken back. */
@RestController
@RequestMapping(path = Api.V1 + "/dispositifs-cep/{id}/phase-3", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dispositifs CEP")
class PhaseCepController {

    private final PasserEnPhase3 passer;
    private final RepasserEnPhase2 repasser;

    PhaseCepController(PasserEnPhase3 passer, RepasserEnPhase2 repasser) {
        this.passer = passer;
        this.repasser = repasser;
    }

    @Operation(operationId = "passerEnPhase3", summary = "Passer en phase 3, déplacer ou corriger son début")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    DispositifCepResponse passer(
            @PathVariable String id, VersionAttendue version, @RequestBody Phase3Request phase, Locale langue) {
        return DispositifCepResponse.de(
                passer.execute(Identifiant.de(id, DispositifCepId::new), version, phase.dateDebut()), langue);
    }

    @Operation(operationId = "repasserEnPhase2", summary = "Repasser en phase 2, ou annuler le passage prévu")
    @DeleteMapping
    DispositifCepResponse repasser(@PathVariable String id, VersionAttendue version, Locale langue) {
        return DispositifCepResponse.de(repasser.execute(Identifiant.de(id, DispositifCepId::new), version), langue);
    }
}
