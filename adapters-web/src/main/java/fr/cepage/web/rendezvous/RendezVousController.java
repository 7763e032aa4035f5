package fr.cepage.web.rendezvous;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.rendezvous.ConsulterRendezVous;
import fr.cepage.application.rendezvous.ListerRendezVous;
import fr.cepage.application.rendezvous.ModifierRendezVous;
import fr.cepage.application.rendezvous.PlanifierRendezVous;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rendez-vous of a dossier, and one of them. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rendez-vous")
class RendezVousController {

    private final ListerRendezVous lister;
    private final PlanifierRendezVous planifier;
    private final ConsulterRendezVous consulter;
    private final ModifierRendezVous modifier;
    private final RendezVousVueMapper mapper;

    RendezVousController(
            ListerRendezVous lister,
            PlanifierRendezVous planifier,
            ConsulterRendezVous consulter,
            ModifierRendezVous modifier,
            RendezVousVueMapper mapper) {
        this.lister = lister;
        this.planifier = planifier;
        this.consulter = consulter;
        this.modifier = modifier;
        this.mapper = mapper;
    }

    @Operation(
            operationId = "listerRendezVous",
            summary =
                    "Lister les rendez-vous d'un dossier : d'aujourd'hui et à venir, le plus proche d'abord, puis passés")
    @GetMapping("/dossiers/{id}/rendez-vous")
    ListeResponse<RendezVousResponse> lister(@PathVariable String id, PageVoulue page, Locale langue) {
        return ListeResponse.de(
                lister.execute(Identifiant.de(id, DossierId::new), page), vue -> mapper.map(vue, langue));
    }

    @Operation(operationId = "planifierRendezVous", summary = "Prendre un rendez-vous, ou en enregistrer un passé")
    @PostMapping(path = "/dossiers/{id}/rendez-vous", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RendezVousResponse> planifier(
            @PathVariable String id, @RequestBody SaisieRendezVous rendezVous, Locale langue) {
        RendezVousVue pris = planifier.execute(Identifiant.de(id, DossierId::new), rendezVous);
        return ResponseEntity.created(URI.create(Api.V1 + "/rendez-vous/" + pris.id()))
                .body(mapper.map(pris, langue));
    }

    @Operation(operationId = "consulterRendezVous", summary = "Consulter un rendez-vous")
    @GetMapping("/rendez-vous/{id}")
    RendezVousResponse consulter(@PathVariable String id, Locale langue) {
        return mapper.map(consulter.execute(Identifiant.de(id, RendezVousId::new)), langue);
    }

    @Operation(operationId = "modifierRendezVous", summary = "Déplacer un rendez-vous, ou dire ce qu'il est devenu")
    @PatchMapping(
            path = "/rendez-vous/{id}",
            consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    RendezVousResponse modifier(
            @PathVariable String id,
            VersionAttendue version,
            @RequestBody MergePatch<SaisieRendezVous> changement,
            Locale langue) {
        return mapper.map(
                modifier.execute(Identifiant.de(id, RendezVousId::new), version, changement::appliquer), langue);
    }
}
