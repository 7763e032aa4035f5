package fr.cepage.web.liaison;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.liaison.AnnulerLiaisonRecue;
import fr.cepage.application.liaison.ConsulterLiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.web.commun.AnnulationRequest;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One fiche de liaison reçue. */
@RestController
@RequestMapping(path = Api.V1 + "/liaisons-recues/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Fiches de liaison reçues")
class LiaisonRecueController {

    private final ConsulterLiaisonRecue consulter;
    private final AnnulerLiaisonRecue annuler;
    private final LiaisonRecueVueMapper mapper;

    LiaisonRecueController(ConsulterLiaisonRecue consulter, AnnulerLiaisonRecue annuler, LiaisonRecueVueMapper mapper) {
        this.consulter = consulter;
        this.annuler = annuler;
        this.mapper = mapper;
    }

    @Operation(operationId = "consulterLiaisonRecue", summary = "Consulter une fiche de liaison reçue")
    @GetMapping
    LiaisonRecueResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(lire(id)));
    }

    @Operation(
            operationId = "annulerLiaisonRecue",
            summary = "Annuler une fiche de liaison saisie par erreur : elle ne compte plus pour le niveau 1")
    @PostMapping(path = "/annulation", consumes = MediaType.APPLICATION_JSON_VALUE)
    LiaisonRecueResponse annuler(
            @PathVariable String id, VersionAttendue version, @RequestBody AnnulationRequest annulation) {
        return mapper.map(annuler.execute(lire(id), version, annulation.raison()));
    }

    private static LiaisonRecueId lire(String id) {
        return new LiaisonRecueId(Identifiant.lire(id));
    }
}
