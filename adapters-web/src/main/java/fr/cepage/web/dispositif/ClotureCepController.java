package fr.cepage.web.dispositif;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.AnnulerClotureDispositifCep;
import fr.cepage.application.dispositif.CloturerDispositifCep;
import fr.cepage.application.dispositif.SaisieCloture;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.web.cep.DispositifCepResponse;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The end of a CEP, and its taking back. */
@RestController
@RequestMapping(path = Api.V1 + "/dispositifs-cep/{id}/cloture", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dispositifs CEP")
class ClotureCepController {

    private final CloturerDispositifCep cloturer;
    private final AnnulerClotureDispositifCep annuler;

    ClotureCepController(CloturerDispositifCep cloturer, AnnulerClotureDispositifCep annuler) {
        this.cloturer = cloturer;
        this.annuler = annuler;
    }

    @Operation(operationId = "cloturerDispositifCep", summary = "Clôturer un CEP")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    DispositifCepResponse cloturer(
            @PathVariable String id, VersionAttendue version, @RequestBody SaisieCloture cloture, Locale langue) {
        return DispositifCepResponse.de(
                cloturer.execute(Identifiant.de(id, DispositifCepId::new), version, cloture), langue);
    }

    @Operation(operationId = "annulerClotureDispositifCep", summary = "Annuler la clôture d'un CEP")
    @DeleteMapping
    DispositifCepResponse annuler(
            @PathVariable String id,
            VersionAttendue version,
            @Parameter(required = true, description = "Pourquoi, pour le journal")
                    @RequestParam(required = false)
                    @Nullable
                    String raison,
            Locale langue) {
        return DispositifCepResponse.de(
                annuler.execute(Identifiant.de(id, DispositifCepId::new), version, raison), langue);
    }
}
