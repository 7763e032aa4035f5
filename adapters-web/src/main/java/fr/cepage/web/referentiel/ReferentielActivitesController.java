package fr.cepage.web.referentiel;

import fr.cepage.application.referentiel.ConsulterReferentielActivites;
import fr.cepage.web.commun.Parametre;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The activity reference as it is on a day (REF-01). */
@RestController
@RequestMapping(path = Api.V1 + "/referentiel-activites", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Référentiels")
class ReferentielActivitesController {

    private final ConsulterReferentielActivites consulter;
    private final ReferentielActivitesMapper mapper;

    ReferentielActivitesController(ConsulterReferentielActivites consulter, ReferentielActivitesMapper mapper) {
        this.consulter = consulter;
        this.mapper = mapper;
    }

    @Operation(
            operationId = "consulterReferentielActivites",
            summary = "Consulter le référentiel d'activités du CEP : niveaux, missions, objectifs, actes métiers")
    @GetMapping
    List<NiveauActivitesResponse> consulter(
            @Parameter(schema = @Schema(type = "string", format = "date"), description = "Par défaut : aujourd'hui")
                    @RequestParam(required = false)
                    @Nullable
                    String au) {
        return mapper.map(consulter.execute(Parametre.jourOuRien("au", au)));
    }
}
