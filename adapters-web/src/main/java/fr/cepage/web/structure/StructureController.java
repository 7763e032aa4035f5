package fr.cepage.web.structure;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.structure.ConsulterStructure;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The structures, which are public. */
@RestController
@Tag(name = "Structures")
class StructureController {

    private final ConsulterStructure consulter;
    private final StructureMapper mapper;

    StructureController(ConsulterStructure consulter, StructureMapper mapper) {
        this.consulter = consulter;
        this.mapper = mapper;
    }

    @Operation(operationId = "consulterStructure", summary = "Consulter une structure")
    @GetMapping(path = Api.V1 + "/structures/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    StructureResponse consulter(@PathVariable String code) {
        return mapper.map(consulter.execute(lire(code)));
    }

    private static StructureCode lire(String code) {
        try {
            return new StructureCode(code);
        } catch (IllegalArgumentException dePersonne) {
            throw new Introuvable(TypeRessource.STRUCTURE);
        }
    }
}
