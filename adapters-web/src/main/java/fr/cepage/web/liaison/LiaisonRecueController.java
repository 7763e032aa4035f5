package fr.cepage.web.liaison;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.liaison.AnnulerLiaisonRecue;
import fr.cepage.application.liaison.ConsulterLiaisonRecue;
import fr.cepage.application.liaison.EnregistrerLiaisonRecue;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.ListerLiaisonsRecues;
import fr.cepage.application.liaison.SaisieLiaison;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.web.commun.AnnulationRequest;
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

/** The fiches de liaison received for a dossier, and one of them. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Fiches de liaison reçues")
class LiaisonRecueController {

    private final ListerLiaisonsRecues lister;
    private final EnregistrerLiaisonRecue enregistrer;
    private final ConsulterLiaisonRecue consulter;
    private final AnnulerLiaisonRecue annuler;
    private final LiaisonRecueVueMapper mapper;

    LiaisonRecueController(
            ListerLiaisonsRecues lister,
            EnregistrerLiaisonRecue enregistrer,
            ConsulterLiaisonRecue consulter,
            AnnulerLiaisonRecue annuler,
            LiaisonRecueVueMapper mapper) {
        this.lister = lister;
        this.enregistrer = enregistrer;
        this.consulter = consulter;
        this.annuler = annuler;
        this.mapper = mapper;
    }

    @Operation(
            operationId = "listerLiaisonsRecues",
            summary = "Lister les fiches de liaison reçues pour un jeune, la plus récente d'abord")
    @GetMapping("/dossiers/{id}/liaisons-recues")
    ListeResponse<LiaisonRecueResponse> lister(
            @PathVariable String id,
            @Parameter(schema = @Schema(type = "boolean"), description = "Vrai : celles qui sont annulées aussi")
                    @RequestParam(required = false)
                    @Nullable
                    String annules,
            PageVoulue page) {
        return ListeResponse.de(
                lister.execute(Identifiant.de(id, DossierId::new), Parametre.vrai("annules", annules), page),
                mapper::map);
    }

    @Operation(
            operationId = "enregistrerLiaisonRecue",
            summary = "Enregistrer une fiche de liaison reçue d'un autre opérateur : elle compte pour le niveau 1")
    @PostMapping(path = "/dossiers/{id}/liaisons-recues", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LiaisonRecueResponse> enregistrer(@PathVariable String id, @RequestBody SaisieLiaison liaison) {
        LiaisonRecueVue enregistree = enregistrer.execute(Identifiant.de(id, DossierId::new), liaison);
        return ResponseEntity.created(URI.create(Api.V1 + "/liaisons-recues/" + enregistree.id()))
                .body(mapper.map(enregistree));
    }

    @Operation(operationId = "consulterLiaisonRecue", summary = "Consulter une fiche de liaison reçue")
    @GetMapping("/liaisons-recues/{id}")
    LiaisonRecueResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(Identifiant.de(id, LiaisonRecueId::new)));
    }

    @Operation(
            operationId = "annulerLiaisonRecue",
            summary = "Annuler une fiche de liaison saisie par erreur : elle ne compte plus pour le niveau 1")
    @PostMapping(path = "/liaisons-recues/{id}/annulation", consumes = MediaType.APPLICATION_JSON_VALUE)
    LiaisonRecueResponse annuler(
            @PathVariable String id, VersionAttendue version, @RequestBody AnnulationRequest annulation) {
        return mapper.map(annuler.execute(Identifiant.de(id, LiaisonRecueId::new), version, annulation.raison()));
    }
}
