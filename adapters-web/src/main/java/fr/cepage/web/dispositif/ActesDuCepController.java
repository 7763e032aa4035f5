package fr.cepage.web.dispositif;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dispositif.ConsulterActesDuCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.web.commun.Decoupe;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was done in a CEP (REF-01). */
@RestController
@RequestMapping(path = Api.V1 + "/dispositifs-cep/{id}/actes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dispositifs CEP")
class ActesDuCepController {

    private final ConsulterActesDuCep consulter;

    ActesDuCepController(ConsulterActesDuCep consulter) {
        this.consulter = consulter;
    }

    @Operation(
            operationId = "consulterActesDuCep",
            summary = "Consulter les actes réalisés dans un CEP, par code, chacun avec ses événements")
    @GetMapping
    ListeResponse<ActeDuCepResponse> consulter(@PathVariable String id, PageVoulue page) {
        List<ActeDuCepResponse> actes =
                consulter.execute(Identifiant.de(id, DispositifCepId::new)).parActe().entrySet().stream()
                        .map(acte -> ActeDuCepResponse.de(acte.getKey(), acte.getValue()))
                        .toList();
        return ListeResponse.de(
                Decoupe.page(actes, ActeDuCepResponse::code, Comparator.naturalOrder(), page), acte -> acte);
    }
}
