package fr.cepage.web.demande;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.demande.AnnulerDemande;
import fr.cepage.application.demande.ConsulterDemande;
import fr.cepage.application.demande.CriteresDemandes;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.EnregistrerDemande;
import fr.cepage.application.demande.ListerDemandes;
import fr.cepage.application.demande.ModifierDemande;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.DossierId;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The demandes of a dossier, and one of them. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Demandes")
class DemandeController {

    private final ListerDemandes lister;
    private final EnregistrerDemande enregistrer;
    private final ConsulterDemande consulter;
    private final ModifierDemande modifier;
    private final AnnulerDemande annuler;
    private final DemandeVueMapper mapper;

    DemandeController(
            ListerDemandes lister,
            EnregistrerDemande enregistrer,
            ConsulterDemande consulter,
            ModifierDemande modifier,
            AnnulerDemande annuler,
            DemandeVueMapper mapper) {
        this.lister = lister;
        this.enregistrer = enregistrer;
        this.consulter = consulter;
        this.modifier = modifier;
        this.annuler = annuler;
        this.mapper = mapper;
    }

    @Operation(operationId = "listerDemandes", summary = "Lister les demandes d'un dossier, la plus récente d'abord")
    @GetMapping("/dossiers/{id}/demandes")
    ListeResponse<DemandeResponse> lister(
            @PathVariable String id,
            @Parameter(schema = @Schema(type = "boolean"), description = "Vrai : celles qui sont annulées aussi")
                    @RequestParam(required = false)
                    @Nullable
                    String annules,
            PageVoulue page) {
        CriteresDemandes criteres = new CriteresDemandes(null, Parametre.vrai("annules", annules));
        return ListeResponse.de(lister.execute(Identifiant.de(id, DossierId::new), criteres, page), mapper::map);
    }

    @Operation(operationId = "enregistrerDemande", summary = "Enregistrer une demande")
    @PostMapping(path = "/dossiers/{id}/demandes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DemandeResponse> enregistrer(@PathVariable String id, @RequestBody SaisieDemande demande) {
        DemandeVue enregistree = enregistrer.execute(Identifiant.de(id, DossierId::new), demande);
        return ResponseEntity.created(URI.create(Api.V1 + "/demandes/" + enregistree.id()))
                .body(mapper.map(enregistree));
    }

    @Operation(operationId = "consulterDemande", summary = "Consulter une demande")
    @GetMapping("/demandes/{id}")
    DemandeResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(Identifiant.de(id, DemandeId::new)));
    }

    @Operation(operationId = "modifierDemande", summary = "Corriger une demande, ou dire ce qu'elle est devenue")
    @PatchMapping(
            path = "/demandes/{id}",
            consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    DemandeResponse modifier(
            @PathVariable String id, VersionAttendue version, @RequestBody MergePatch<SaisieDemande> changement) {
        return mapper.map(modifier.execute(Identifiant.de(id, DemandeId::new), version, changement::appliquer));
    }

    @Operation(
            operationId = "annulerDemande",
            summary = "Annuler une demande saisie par erreur : elle ne compte plus, et n'est plus dans les listes")
    @PostMapping(path = "/demandes/{id}/annulation", consumes = MediaType.APPLICATION_JSON_VALUE)
    DemandeResponse annuler(
            @PathVariable String id, VersionAttendue version, @RequestBody AnnulationRequest annulation) {
        return mapper.map(annuler.execute(Identifiant.de(id, DemandeId::new), version, annulation.raison()));
    }
}
