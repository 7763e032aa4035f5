package fr.cepage.web.droits;

import fr.cepage.application.droits.ConsulterMoi;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are here. */
@RestController
@Tag(name = "Personnes")
class MoiController {

    private final ConsulterMoi consulter;

    MoiController(ConsulterMoi consulter) {
        this.consulter = consulter;
    }

    @Operation(operationId = "consulterMoi", summary = "Savoir qui l'on est et ce que l'on peut faire")
    @GetMapping(path = Api.V1 + "/moi", produces = MediaType.APPLICATION_JSON_VALUE)
    MoiResponse consulter() {
        return MoiResponse.de(consulter.execute());
    }
}
