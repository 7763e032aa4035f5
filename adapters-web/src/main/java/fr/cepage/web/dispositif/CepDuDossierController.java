package fr.cepage.web.dispositif;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.cep.DispositifCepResponse;
import fr.cepage.web.commun.Decoupe;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The CEP of a dossier. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers/{id}/dispositifs-cep", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dispositifs CEP")
class CepDuDossierController {

    private final ListerDispositifsCep lister;
    private final ProposerCep proposer;

    CepDuDossierController(ListerDispositifsCep lister, ProposerCep proposer) {
        this.lister = lister;
        this.proposer = proposer;
    }

    /** The latest entry first; no two CEP of a dossier have the same (CEP-11). */
    @Operation(operationId = "listerDispositifsCep", summary = "Lister les CEP d'un dossier")
    @GetMapping
    ListeResponse<DispositifCepResponse> lister(@PathVariable String id, PageVoulue page, Locale langue) {
        return ListeResponse.de(
                Decoupe.page(
                        lister.execute(lire(id)),
                        cep -> cep.dateEntree().toString(),
                        Comparator.<String>reverseOrder(),
                        page),
                cep -> DispositifCepResponse.de(cep, langue));
    }

    @Operation(operationId = "proposerCep", summary = "Proposer le CEP")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DispositifCepResponse> proposer(
            @PathVariable String id, @RequestBody EntreeCepRequest entree, Locale langue) {
        DispositifCepVue cep = proposer.execute(lire(id), entree.saisie());
        return ResponseEntity.created(URI.create(Api.V1 + "/dispositifs-cep/" + cep.id()))
                .body(DispositifCepResponse.de(cep, langue));
    }

    private static DossierId lire(String id) {
        return new DossierId(Identifiant.lire(id));
    }
}
