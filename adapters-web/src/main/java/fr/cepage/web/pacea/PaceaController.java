package fr.cepage.web.pacea;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.pacea.AnnulerCloturePacea;
import fr.cepage.application.pacea.CloturerPacea;
import fr.cepage.application.pacea.ConsulterPacea;
import fr.cepage.application.pacea.SupprimerPacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One PACEA. */
@RestController
@RequestMapping(path = Api.V1 + "/paceas/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "PACEA")
class PaceaController {

    private final ConsulterPacea consulter;
    private final CloturerPacea cloturer;
    private final AnnulerCloturePacea annulerCloture;
    private final SupprimerPacea supprimer;

    PaceaController(
            ConsulterPacea consulter,
            CloturerPacea cloturer,
            AnnulerCloturePacea annulerCloture,
            SupprimerPacea supprimer) {
        this.consulter = consulter;
        this.cloturer = cloturer;
        this.annulerCloture = annulerCloture;
        this.supprimer = supprimer;
    }

    @Operation(operationId = "consulterPacea", summary = "Consulter un PACEA")
    @GetMapping
    PaceaResponse consulter(@PathVariable String id, Locale langue) {
        return PaceaResponse.de(consulter.execute(lire(id)), langue);
    }

    @Operation(operationId = "cloturerPacea", summary = "Clôturer un PACEA ; son CEP reste en cours")
    @PostMapping(path = "/cloture", consumes = MediaType.APPLICATION_JSON_VALUE)
    PaceaResponse cloturer(
            @PathVariable String id, VersionAttendue version, @RequestBody CloturePaceaRequest cloture, Locale langue) {
        return PaceaResponse.de(cloturer.execute(lire(id), version, cloture.dateFin(), cloture.motif()), langue);
    }

    @Operation(operationId = "annulerCloturePacea", summary = "Annuler la clôture d'un PACEA, faite par erreur")
    @DeleteMapping("/cloture")
    PaceaResponse annulerCloture(
            @PathVariable String id,
            VersionAttendue version,
            @Parameter(required = true, description = "Pourquoi, pour le journal")
                    @RequestParam(required = false)
                    @Nullable
                    String raison,
            Locale langue) {
        return PaceaResponse.de(annulerCloture.execute(lire(id), version, raison), langue);
    }

    @Operation(operationId = "supprimerPacea", summary = "Supprimer un PACEA en cours ; son CEP reste en cours")
    @DeleteMapping(produces = {})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supprimer(@PathVariable String id, VersionAttendue version) {
        supprimer.execute(lire(id), version);
    }

    private static PaceaId lire(String id) {
        return new PaceaId(Identifiant.lire(id));
    }
}
