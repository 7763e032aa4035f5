package fr.cepage.web.dossier;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.ConsulterDossier;
import fr.cepage.application.dossier.CreerDossier;
import fr.cepage.application.dossier.DossierEtAvertissements;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.JustifierDossier;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
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

/** One dossier. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class DossierController {

    private final CreerDossier creer;
    private final ConsulterDossier consulter;
    private final ModifierDossier modifier;
    private final JustifierDossier justifier;

    DossierController(
            CreerDossier creer, ConsulterDossier consulter, ModifierDossier modifier, JustifierDossier justifier) {
        this.creer = creer;
        this.consulter = consulter;
        this.modifier = modifier;
        this.justifier = justifier;
    }

    @Operation(operationId = "creerDossier", summary = "Créer un dossier")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DossierResponse> creer(@RequestBody SaisieDossier dossier, Locale langue) {
        DossierEtAvertissements cree = creer.execute(dossier);
        return ResponseEntity.created(
                        URI.create(Api.V1 + "/dossiers/" + cree.dossier().id()))
                .body(DossierResponse.de(cree.dossier(), cree.avertissements(), langue));
    }

    @Operation(operationId = "consulterDossier", summary = "Consulter un dossier")
    @GetMapping("/{id}")
    DossierResponse consulter(@PathVariable String id, Locale langue) {
        return reponse(consulter.execute(Identifiant.de(id, DossierId::new)), langue);
    }

    @Operation(operationId = "modifierDossier", summary = "Modifier l'identité, les coordonnées ou le référent")
    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    DossierResponse modifier(
            @PathVariable String id,
            VersionAttendue version,
            @RequestBody MergePatch<SaisieDossier> changement,
            Locale langue) {
        return reponse(modifier.execute(Identifiant.de(id, DossierId::new), version, changement::appliquer), langue);
    }

    @Operation(operationId = "justifierDossier", summary = "Enregistrer la pièce d'identité vue")
    @PostMapping(path = "/{id}/justification", consumes = MediaType.APPLICATION_JSON_VALUE)
    DossierResponse justifier(
            @PathVariable String id,
            VersionAttendue version,
            @RequestBody JustificationRequest justification,
            Locale langue) {
        return reponse(
                justifier.execute(
                        Identifiant.de(id, DossierId::new),
                        version,
                        justification.piece(),
                        justification.dateVerification()),
                langue);
    }

    private static DossierResponse reponse(DossierVue dossier, Locale langue) {
        return DossierResponse.de(dossier, List.of(), langue);
    }
}
