package fr.cepage.web.pacea;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.pacea.AnnulerCloturePacea;
import fr.cepage.application.pacea.CloturerPacea;
import fr.cepage.application.pacea.ConsulterPacea;
import fr.cepage.application.pacea.CreerPacea;
import fr.cepage.application.pacea.ListerPaceas;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.application.pacea.SupprimerPacea;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.web.commun.Decoupe;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The PACEA of a dossier, and one of them. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "PACEA")
class PaceaController {

    private final ListerPaceas lister;
    private final CreerPacea creer;
    private final ConsulterPacea consulter;
    private final CloturerPacea cloturer;
    private final AnnulerCloturePacea annulerCloture;
    private final SupprimerPacea supprimer;

    PaceaController(
            ListerPaceas lister,
            CreerPacea creer,
            ConsulterPacea consulter,
            CloturerPacea cloturer,
            AnnulerCloturePacea annulerCloture,
            SupprimerPacea supprimer) {
        this.lister = lister;
        this.creer = creer;
        this.consulter = consulter;
        this.cloturer = cloturer;
        this.annulerCloture = annulerCloture;
        this.supprimer = supprimer;
    }

    /** The latest entry first. */
    @Operation(operationId = "listerPaceas", summary = "Lister les PACEA d'un dossier")
    @GetMapping("/dossiers/{id}/paceas")
    ListeResponse<PaceaResponse> lister(@PathVariable String id, PageVoulue page, Locale langue) {
        return ListeResponse.de(
                Decoupe.page(
                        lister.execute(Identifiant.de(id, DossierId::new)),
                        pacea -> pacea.dateEntree() + " " + pacea.id(),
                        Comparator.<String>reverseOrder(),
                        page),
                pacea -> PaceaResponse.de(pacea, langue));
    }

    @Operation(operationId = "creerPacea", summary = "Créer le PACEA, avec son CEP quand aucun n'est en cours")
    @PostMapping(path = "/dossiers/{id}/paceas", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PaceaResponse> creer(@PathVariable String id, @RequestBody PaceaRequest entree, Locale langue) {
        PaceaVue pacea = creer.execute(Identifiant.de(id, DossierId::new), entree.saisie());
        return ResponseEntity.created(URI.create(Api.V1 + "/paceas/" + pacea.id()))
                .body(PaceaResponse.de(pacea, langue));
    }

    @Operation(operationId = "consulterPacea", summary = "Consulter un PACEA")
    @GetMapping("/paceas/{id}")
    PaceaResponse consulter(@PathVariable String id, Locale langue) {
        return PaceaResponse.de(consulter.execute(Identifiant.de(id, PaceaId::new)), langue);
    }

    @Operation(operationId = "cloturerPacea", summary = "Clôturer un PACEA ; son CEP reste en cours")
    @PostMapping(path = "/paceas/{id}/cloture", consumes = MediaType.APPLICATION_JSON_VALUE)
    PaceaResponse cloturer(
            @PathVariable String id, VersionAttendue version, @RequestBody CloturePaceaRequest cloture, Locale langue) {
        return PaceaResponse.de(
                cloturer.execute(Identifiant.de(id, PaceaId::new), version, cloture.dateFin(), cloture.motif()),
                langue);
    }

    @Operation(operationId = "annulerCloturePacea", summary = "Annuler la clôture d'un PACEA, faite par erreur")
    @DeleteMapping("/paceas/{id}/cloture")
    PaceaResponse annulerCloture(
            @PathVariable String id,
            VersionAttendue version,
            @Parameter(required = true, description = "Pourquoi, pour le journal")
                    @RequestParam(required = false)
                    @Nullable
                    String raison,
            Locale langue) {
        return PaceaResponse.de(annulerCloture.execute(Identifiant.de(id, PaceaId::new), version, raison), langue);
    }

    @Operation(operationId = "supprimerPacea", summary = "Supprimer un PACEA en cours ; son CEP reste en cours")
    @DeleteMapping(
            path = "/paceas/{id}",
            produces = {})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supprimer(@PathVariable String id, VersionAttendue version) {
        supprimer.execute(Identifiant.de(id, PaceaId::new), version);
    }
}
