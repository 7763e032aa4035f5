package fr.cepage.web.dispositif;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.ConsulterDispositifCep;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.web.cep.DispositifCepResponse;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One CEP. */
@RestController
@RequestMapping(path = Api.V1 + "/dispositifs-cep/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dispositifs CEP")
class DispositifCepController {

    private final ConsulterDispositifCep consulter;
    private final ModifierDispositifCep modifier;
    private final SupprimerDispositifCep supprimer;

    DispositifCepController(
            ConsulterDispositifCep consulter, ModifierDispositifCep modifier, SupprimerDispositifCep supprimer) {
        this.consulter = consulter;
        this.modifier = modifier;
        this.supprimer = supprimer;
    }

    @Operation(operationId = "consulterDispositifCep", summary = "Consulter un CEP")
    @GetMapping
    DispositifCepResponse consulter(@PathVariable String id, Locale langue) {
        return DispositifCepResponse.de(consulter.execute(lire(id)), langue);
    }

    @Operation(operationId = "modifierDispositifCep", summary = "Modifier un CEP en cours")
    @PatchMapping(consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    DispositifCepResponse modifier(
            @PathVariable String id,
            VersionAttendue version,
            @RequestBody MergePatch<DispositifCepRequest> changement,
            Locale langue) {
        List<String> dates =
                DispositifCepRequest.DATES.stream().filter(changement::contient).toList();
        return DispositifCepResponse.de(
                modifier.execute(
                        lire(id),
                        version,
                        saisie -> changement
                                .appliquer(DispositifCepRequest.de(saisie))
                                .saisie(),
                        dates),
                langue);
    }

    @Operation(operationId = "supprimerDispositifCep", summary = "Supprimer un CEP en cours")
    @DeleteMapping(produces = {})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supprimer(@PathVariable String id, VersionAttendue version) {
        supprimer.execute(lire(id), version);
    }

    private static DispositifCepId lire(String id) {
        return new DispositifCepId(Identifiant.lire(id));
    }
}
