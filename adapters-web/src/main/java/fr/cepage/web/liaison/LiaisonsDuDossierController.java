package fr.cepage.web.liaison;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.liaison.EnregistrerLiaisonRecue;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.ListerLiaisonsRecues;
import fr.cepage.application.liaison.SaisieLiaison;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.commun.Parametre;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The fiches de liaison received for a dossier. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers/{id}/liaisons-recues", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Fiches de liaison reçues")
class LiaisonsDuDossierController {

    private final ListerLiaisonsRecues lister;
    private final EnregistrerLiaisonRecue enregistrer;
    private final LiaisonRecueVueMapper mapper;

    LiaisonsDuDossierController(
            ListerLiaisonsRecues lister, EnregistrerLiaisonRecue enregistrer, LiaisonRecueVueMapper mapper) {
        this.lister = lister;
        this.enregistrer = enregistrer;
        this.mapper = mapper;
    }

    @Operation(
            operationId = "listerLiaisonsRecues",
            summary = "Lister les fiches de liaison reçues pour un jeune, la plus récente d'abord")
    @GetMapping
    ListeResponse<LiaisonRecueResponse> lister(
            @PathVariable String id,
            @Parameter(schema = @Schema(type = "boolean"), description = "Vrai : celles qui sont annulées aussi")
                    @RequestParam(required = false)
                    @Nullable
                    String annules,
            PageVoulue page) {
        return ListeResponse.de(lister.execute(lire(id), Parametre.vrai("annules", annules), page), mapper::map);
    }

    @Operation(
            operationId = "enregistrerLiaisonRecue",
            summary = "Enregistrer une fiche de liaison reçue d'un autre opérateur : elle compte pour le niveau 1")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LiaisonRecueResponse> enregistrer(@PathVariable String id, @RequestBody SaisieLiaison liaison) {
        LiaisonRecueVue enregistree = enregistrer.execute(lire(id), liaison);
        return ResponseEntity.created(URI.create(Api.V1 + "/liaisons-recues/" + enregistree.id()))
                .body(mapper.map(enregistree));
    }

    private static DossierId lire(String id) {
        return new DossierId(Identifiant.lire(id));
    }
}
