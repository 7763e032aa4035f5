package fr.cepage.web.demande;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.demande.AnnulerDemande;
import fr.cepage.application.demande.ConsulterDemande;
import fr.cepage.application.demande.ModifierDemande;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.web.commun.AnnulationRequest;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One demande. */
@RestController
@RequestMapping(path = Api.V1 + "/demandes/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Demandes")
class DemandeController {

    private final ConsulterDemande consulter;
    private final ModifierDemande modifier;
    private final AnnulerDemande annuler;
    private final DemandeVueMapper mapper;

    DemandeController(
            ConsulterDemande consulter, ModifierDemande modifier, AnnulerDemande annuler, DemandeVueMapper mapper) {
        this.consulter = consulter;
        this.modifier = modifier;
        this.annuler = annuler;
        this.mapper = mapper;
    }

    @Operation(operationId = "consulterDemande", summary = "Consulter une demande")
    @GetMapping
    DemandeResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(lire(id)));
    }

    @Operation(operationId = "modifierDemande", summary = "Corriger une demande, ou dire ce qu'elle est devenue")
    @PatchMapping(consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    DemandeResponse modifier(
            @PathVariable String id, VersionAttendue version, @RequestBody MergePatch<SaisieDemande> changement) {
        return mapper.map(modifier.execute(lire(id), version, changement::appliquer));
    }

    @Operation(
            operationId = "annulerDemande",
            summary = "Annuler une demande saisie par erreur : elle ne compte plus, et n'est plus dans les listes")
    @PostMapping(path = "/annulation", consumes = MediaType.APPLICATION_JSON_VALUE)
    DemandeResponse annuler(
            @PathVariable String id, VersionAttendue version, @RequestBody AnnulationRequest annulation) {
        return mapper.map(annuler.execute(lire(id), version, annulation.raison()));
    }

    private static DemandeId lire(String id) {
        return new DemandeId(Identifiant.lire(id));
    }
}
