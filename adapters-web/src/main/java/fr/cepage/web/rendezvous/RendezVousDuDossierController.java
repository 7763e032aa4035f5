package fr.cepage.web.rendezvous;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.rendezvous.ListerRendezVous;
import fr.cepage.application.rendezvous.PlanifierRendezVous;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rendez-vous of a dossier. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers/{id}/rendez-vous", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rendez-vous")
class RendezVousDuDossierController {

    private final ListerRendezVous lister;
    private final PlanifierRendezVous planifier;
    private final RendezVousVueMapper mapper;

    RendezVousDuDossierController(ListerRendezVous lister, PlanifierRendezVous planifier, RendezVousVueMapper mapper) {
        this.lister = lister;
        this.planifier = planifier;
        this.mapper = mapper;
    }

    @Operation(
            operationId = "listerRendezVous",
            summary =
                    "Lister les rendez-vous d'un dossier : d'aujourd'hui et à venir, le plus proche d'abord, puis passés")
    @GetMapping
    ListeResponse<RendezVousResponse> lister(@PathVariable String id, PageVoulue page, Locale langue) {
        return ListeResponse.de(lister.execute(lire(id), page), vue -> mapper.map(vue, langue));
    }

    @Operation(operationId = "planifierRendezVous", summary = "Prendre un rendez-vous, ou en enregistrer un passé")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RendezVousResponse> planifier(
            @PathVariable String id, @RequestBody SaisieRendezVous rendezVous, Locale langue) {
        RendezVousVue pris = planifier.execute(lire(id), rendezVous);
        return ResponseEntity.created(URI.create(Api.V1 + "/rendez-vous/" + pris.id()))
                .body(mapper.map(pris, langue));
    }

    private static DossierId lire(String id) {
        return new DossierId(Identifiant.lire(id));
    }
}
