package fr.cepage.web.offre;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.offre.ConsulterOffre;
import fr.cepage.application.offre.CreerOffre;
import fr.cepage.application.offre.FiltresOffres;
import fr.cepage.application.offre.ListerOffres;
import fr.cepage.application.offre.ModifierOffre;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.domain.offre.OffreId;
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

/** The offers of service of the own structure. */
@RestController
@RequestMapping(path = Api.V1 + "/offres", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Offres de service")
class OffreController {

    private final ListerOffres lister;
    private final CreerOffre creer;
    private final ConsulterOffre consulter;
    private final ModifierOffre modifier;
    private final OffreVueMapper mapper;

    OffreController(
            ListerOffres lister,
            CreerOffre creer,
            ConsulterOffre consulter,
            ModifierOffre modifier,
            OffreVueMapper mapper) {
        this.lister = lister;
        this.creer = creer;
        this.consulter = consulter;
        this.modifier = modifier;
        this.mapper = mapper;
    }

    @Operation(operationId = "listerOffres", summary = "Lister les offres de service")
    @GetMapping
    ListeResponse<ResumeOffreResponse> lister(
            @Parameter(description = "Nom, type, thème, contrat, mesure, acte de service, partenaire")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "Code de la liste `etats-offre`") @RequestParam(required = false) @Nullable
                    String etat,
            @Parameter(description = "Code de la liste `mesures-nationales`") @RequestParam(required = false) @Nullable
                    String mesure,
            @Parameter(
                            description = "`true` : celles qui sont ouvertes aujourd'hui, et elles seules",
                            schema = @Schema(type = "boolean"))
                    @RequestParam(required = false)
                    @Nullable
                    String ouvertes,
            PageVoulue page) {
        FiltresOffres filtres =
                new FiltresOffres(q, null, null, mesure, null, null, null, etat, Parametre.vrai("ouvertes", ouvertes));
        return ListeResponse.de(lister.execute(filtres, page), mapper::map);
    }

    @Operation(operationId = "creerOffre", summary = "Créer une offre de service")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OffreResponse> creer(@RequestBody SaisieOffre offre) {
        OffreVue creee = creer.execute(offre);
        return ResponseEntity.created(URI.create(Api.V1 + "/offres/" + creee.id()))
                .body(mapper.map(creee));
    }

    @Operation(operationId = "consulterOffre", summary = "Consulter une offre de service")
    @GetMapping("/{id}")
    OffreResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(Identifiant.de(id, OffreId::new)));
    }

    @Operation(
            operationId = "modifierOffre",
            summary = "Modifier une offre, la rattacher à la mesure CEP ou l'en détacher")
    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    OffreResponse modifier(
            @PathVariable String id, VersionAttendue version, @RequestBody MergePatch<SaisieOffre> changement) {
        return mapper.map(modifier.execute(Identifiant.de(id, OffreId::new), version, changement::appliquer));
    }
}
