package fr.cepage.web.dispositif;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.ConsulterDispositifCep;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.cep.DispositifCepResponse;
import fr.cepage.web.commun.Decoupe;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The CEP of a dossier, and one of them. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dispositifs CEP")
class DispositifCepController {

    private final ListerDispositifsCep lister;
    private final ProposerCep proposer;
    private final ConsulterDispositifCep consulter;
    private final ModifierDispositifCep modifier;
    private final SupprimerDispositifCep supprimer;

    DispositifCepController(
            ListerDispositifsCep lister,
            ProposerCep proposer,
            ConsulterDispositifCep consulter,
            ModifierDispositifCep modifier,
            SupprimerDispositifCep supprimer) {
        this.lister = lister;
        this.proposer = proposer;
        this.consulter = consulter;
        this.modifier = modifier;
        this.supprimer = supprimer;
    }

    /** The latest entry first; no two CEP of a dossier have the same (CEP-11). */
    @Operation(operationId = "listerDispositifsCep", summary = "Lister les CEP d'un dossier")
    @GetMapping("/dossiers/{id}/dispositifs-cep")
    ListeResponse<DispositifCepResponse> lister(@PathVariable String id, PageVoulue page, Locale langue) {
        return ListeResponse.de(
                Decoupe.page(
                        lister.execute(Identifiant.de(id, DossierId::new)),
                        cep -> cep.dateEntree().toString(),
                        Comparator.<String>reverseOrder(),
                        page),
                cep -> DispositifCepResponse.de(cep, langue));
    }

    @Operation(operationId = "proposerCep", summary = "Proposer le CEP")
    @PostMapping(path = "/dossiers/{id}/dispositifs-cep", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DispositifCepResponse> proposer(
            @PathVariable String id, @RequestBody EntreeCepRequest entree, Locale langue) {
        DispositifCepVue cep = proposer.execute(Identifiant.de(id, DossierId::new), entree.saisie());
        return ResponseEntity.created(URI.create(Api.V1 + "/dispositifs-cep/" + cep.id()))
                .body(DispositifCepResponse.de(cep, langue));
    }

    @Operation(operationId = "consulterDispositifCep", summary = "Consulter un CEP")
    @GetMapping("/dispositifs-cep/{id}")
    DispositifCepResponse consulter(@PathVariable String id, Locale langue) {
        return DispositifCepResponse.de(consulter.execute(Identifiant.de(id, DispositifCepId::new)), langue);
    }

    @Operation(operationId = "modifierDispositifCep", summary = "Modifier un CEP en cours")
    @PatchMapping(
            path = "/dispositifs-cep/{id}",
            consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    DispositifCepResponse modifier(
            @PathVariable String id,
            VersionAttendue version,
            @RequestBody MergePatch<DispositifCepRequest> changement,
            Locale langue) {
        List<String> dates =
                DispositifCepRequest.DATES.stream().filter(changement::contient).toList();
        return DispositifCepResponse.de(
                modifier.execute(
                        Identifiant.de(id, DispositifCepId::new),
                        version,
                        saisie -> changement
                                .appliquer(DispositifCepRequest.de(saisie))
                                .saisie(),
                        dates),
                langue);
    }

    @Operation(operationId = "supprimerDispositifCep", summary = "Supprimer un CEP en cours")
    @DeleteMapping(
            path = "/dispositifs-cep/{id}",
            produces = {})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supprimer(@PathVariable String id, VersionAttendue version) {
        supprimer.execute(Identifiant.de(id, DispositifCepId::new), version);
    }
}
