package fr.cepage.web.pacea;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.pacea.CreerPacea;
import fr.cepage.application.pacea.ListerPaceas;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.dossier.DossierId;
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

/** The PACEA of a dossier. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers/{id}/paceas", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "PACEA")
class PaceaDuDossierController {

    private final ListerPaceas lister;
    private final CreerPacea creer;

    PaceaDuDossierController(ListerPaceas lister, CreerPacea creer) {
        this.lister = lister;
        this.creer = creer;
    }

    /** The latest entry first. */
    @Operation(operationId = "listerPaceas", summary = "Lister les PACEA d'un dossier")
    @GetMapping
    ListeResponse<PaceaResponse> lister(@PathVariable String id, PageVoulue page, Locale langue) {
        return ListeResponse.de(
                Decoupe.page(
                        lister.execute(lire(id)),
                        pacea -> pacea.dateEntree() + " " + pacea.id(),
                        Comparator.<String>reverseOrder(),
                        page),
                pacea -> PaceaResponse.de(pacea, langue));
    }

    @Operation(operationId = "creerPacea", summary = "Créer le PACEA, avec son CEP quand aucun n'est en cours")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PaceaResponse> creer(@PathVariable String id, @RequestBody PaceaRequest entree, Locale langue) {
        PaceaVue pacea = creer.execute(lire(id), entree.saisie());
        return ResponseEntity.created(URI.create(Api.V1 + "/paceas/" + pacea.id()))
                .body(PaceaResponse.de(pacea, langue));
    }

    private static DossierId lire(String id) {
        return new DossierId(Identifiant.lire(id));
    }
}
