package fr.cepage.web.demande;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.EnregistrerDemande;
import fr.cepage.application.demande.ListerDemandes;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demandes of a dossier. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers/{id}/demandes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Demandes")
class DemandesDuDossierController {

    private final ListerDemandes lister;
    private final EnregistrerDemande enregistrer;
    private final DemandeVueMapper mapper;

    DemandesDuDossierController(ListerDemandes lister, EnregistrerDemande enregistrer, DemandeVueMapper mapper) {
        this.lister = lister;
        this.enregistrer = enregistrer;
        this.mapper = mapper;
    }

    @Operation(operationId = "listerDemandes", summary = "Lister les demandes d'un dossier, la plus récente d'abord")
    @GetMapping
    ListeResponse<DemandeResponse> lister(@PathVariable String id, PageVoulue page) {
        return ListeResponse.de(lister.execute(lire(id), page), mapper::map);
    }

    @Operation(operationId = "enregistrerDemande", summary = "Enregistrer une demande")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DemandeResponse> enregistrer(@PathVariable String id, @RequestBody SaisieDemande demande) {
        DemandeVue enregistree = enregistrer.execute(lire(id), demande);
        return ResponseEntity.created(URI.create(Api.V1 + "/demandes/" + enregistree.id()))
                .body(mapper.map(enregistree));
    }

    private static DossierId lire(String id) {
        return new DossierId(Identifiant.lire(id));
    }
}
