package fr.cepage.web.evenement;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.evenement.CreerEvenement;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.RechercherEvenements;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
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

/** The events of a dossier. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers/{id}/evenements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Événements")
class EvenementDuDossierController {

    private final RechercherEvenements rechercher;
    private final CreerEvenement creer;
    private final EvenementVueMapper mapper;

    EvenementDuDossierController(RechercherEvenements rechercher, CreerEvenement creer, EvenementVueMapper mapper) {
        this.rechercher = rechercher;
        this.creer = creer;
        this.mapper = mapper;
    }

    @Operation(operationId = "rechercherEvenements", summary = "Chercher des événements, les plus récents d'abord")
    @GetMapping
    ListeResponse<EvenementResponse> rechercher(
            @PathVariable String id,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam(required = false) @Nullable
                    String du,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam(required = false) @Nullable
                    String au,
            @Parameter(description = "Code de la liste `natures-evenement`") @RequestParam(required = false) @Nullable
                    String nature,
            @Parameter(description = "Code de la liste `sens-evenement`") @RequestParam(required = false) @Nullable
                    String sens,
            @Parameter(
                            description = "Ce qui a été fait pendant l'événement",
                            schema = @Schema(implementation = ActionJournal.class))
                    @RequestParam(required = false)
                    @Nullable
                    String action,
            @Parameter(schema = @Schema(type = "boolean"), description = "Vrai : ceux en cours uniquement")
                    @RequestParam(required = false)
                    @Nullable
                    String enCours,
            PageVoulue page) {
        CriteresEvenements criteres = new CriteresEvenements(
                Parametre.jourOuRien("du", du),
                Parametre.jourOuRien("au", au),
                Parametre.valeur("nature", nature),
                Parametre.valeur("sens", sens),
                Parametre.code("action", action, ActionJournal.class),
                Parametre.vrai("enCours", enCours));
        return ListeResponse.de(rechercher.execute(lire(id), criteres, page), mapper::map);
    }

    @Operation(operationId = "creerEvenement", summary = "Créer un événement")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EvenementResponse> creer(@PathVariable String id, @RequestBody NouvelEvenementRequest evenement) {
        EvenementVue cree = creer.execute(lire(id), evenement.saisie(), evenement.clos());
        return ResponseEntity.created(URI.create(Api.V1 + "/evenements/" + cree.id()))
                .body(mapper.map(cree));
    }

    private static DossierId lire(String id) {
        return new DossierId(Identifiant.lire(id));
    }
}
