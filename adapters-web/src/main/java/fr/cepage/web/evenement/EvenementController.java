package fr.cepage.web.evenement;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.evenement.AnnulerEvenement;
import fr.cepage.application.evenement.CloturerEvenement;
import fr.cepage.application.evenement.ConsulterEvenement;
import fr.cepage.application.evenement.CreerEvenement;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.ModifierEvenement;
import fr.cepage.application.evenement.RechercherEvenements;
import fr.cepage.application.evenement.RouvrirEvenement;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.web.commun.AnnulationRequest;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.commun.Parametre;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events of a dossier, and one of them. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Événements")
class EvenementController {

    private final RechercherEvenements rechercher;
    private final CreerEvenement creer;
    private final ConsulterEvenement consulter;
    private final ModifierEvenement modifier;
    private final CloturerEvenement cloturer;
    private final RouvrirEvenement rouvrir;
    private final AnnulerEvenement annuler;
    private final EvenementVueMapper mapper;

    EvenementController(
            RechercherEvenements rechercher,
            CreerEvenement creer,
            ConsulterEvenement consulter,
            ModifierEvenement modifier,
            CloturerEvenement cloturer,
            RouvrirEvenement rouvrir,
            AnnulerEvenement annuler,
            EvenementVueMapper mapper) {
        this.rechercher = rechercher;
        this.creer = creer;
        this.consulter = consulter;
        this.modifier = modifier;
        this.cloturer = cloturer;
        this.rouvrir = rouvrir;
        this.annuler = annuler;
        this.mapper = mapper;
    }

    @Operation(operationId = "rechercherEvenements", summary = "Chercher des événements, les plus récents d'abord")
    @GetMapping("/dossiers/{id}/evenements")
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
            @Parameter(schema = @Schema(type = "boolean"), description = "Vrai : ceux qui sont annulés aussi")
                    @RequestParam(required = false)
                    @Nullable
                    String annules,
            PageVoulue page) {
        CriteresEvenements criteres = new CriteresEvenements(
                Parametre.jourOuRien("du", du),
                Parametre.jourOuRien("au", au),
                Parametre.valeur("nature", nature),
                Parametre.valeur("sens", sens),
                Parametre.code("action", action, ActionJournal.class),
                Parametre.vrai("enCours", enCours),
                Parametre.vrai("annules", annules));
        return ListeResponse.de(rechercher.execute(Identifiant.de(id, DossierId::new), criteres, page), mapper::map);
    }

    @Operation(operationId = "creerEvenement", summary = "Créer un événement")
    @PostMapping(path = "/dossiers/{id}/evenements", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EvenementResponse> creer(@PathVariable String id, @RequestBody NouvelEvenementRequest evenement) {
        EvenementVue cree = creer.execute(Identifiant.de(id, DossierId::new), evenement.saisie(), evenement.clos());
        return ResponseEntity.created(URI.create(Api.V1 + "/evenements/" + cree.id()))
                .body(mapper.map(cree));
    }

    @Operation(operationId = "consulterEvenement", summary = "Consulter un événement et ses actions")
    @GetMapping("/evenements/{id}")
    EvenementResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(Identifiant.de(id, EvenementId::new)));
    }

    @Operation(operationId = "modifierEvenement", summary = "Modifier un événement, en cours ou clos")
    @PatchMapping(
            path = "/evenements/{id}",
            consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    EvenementResponse modifier(
            @PathVariable String id, VersionAttendue version, @RequestBody MergePatch<SaisieEvenement> changement) {
        return mapper.map(modifier.execute(Identifiant.de(id, EvenementId::new), version, changement::appliquer));
    }

    @Operation(operationId = "cloturerEvenement", summary = "Clôturer un événement")
    @PostMapping("/evenements/{id}/cloture")
    EvenementResponse cloturer(@PathVariable String id, VersionAttendue version) {
        return mapper.map(cloturer.execute(Identifiant.de(id, EvenementId::new), version));
    }

    @Operation(operationId = "rouvrirEvenement", summary = "Rouvrir un événement du jour, clos par erreur")
    @DeleteMapping("/evenements/{id}/cloture")
    EvenementResponse rouvrir(@PathVariable String id, VersionAttendue version) {
        return mapper.map(rouvrir.execute(Identifiant.de(id, EvenementId::new), version));
    }

    @Operation(
            operationId = "annulerEvenement",
            summary = "Annuler un événement saisi par erreur : il ne compte plus, et n'est plus dans les listes")
    @PostMapping(path = "/evenements/{id}/annulation", consumes = MediaType.APPLICATION_JSON_VALUE)
    EvenementResponse annuler(
            @PathVariable String id, VersionAttendue version, @RequestBody AnnulationRequest annulation) {
        return mapper.map(annuler.execute(Identifiant.de(id, EvenementId::new), version, annulation.raison()));
    }
}
