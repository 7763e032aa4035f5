package fr.cepage.web.proposition;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.proposition.ListerPropositions;
import fr.cepage.application.proposition.ProposerOffre;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was proposed to a young person. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers/{id}/propositions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Propositions")
class PropositionsDuDossierController {

    private final ListerPropositions lister;
    private final ProposerOffre proposer;

    PropositionsDuDossierController(ListerPropositions lister, ProposerOffre proposer) {
        this.lister = lister;
        this.proposer = proposer;
    }

    @Operation(operationId = "listerPropositions", summary = "Lister les propositions faites à un jeune")
    @GetMapping
    ListeResponse<PropositionResponse> lister(@PathVariable String id, PageVoulue page) {
        return ListeResponse.de(lister.execute(lire(id), page), PropositionResponse::de);
    }

    @Operation(
            operationId = "proposerOffre",
            summary = "Proposer une offre, avec son événement si aucun n'est en cours")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PropositionResponse> proposer(@PathVariable String id, @RequestBody PropositionRequest offre) {
        PropositionVue proposition = proposer.execute(lire(id), offre.saisie());
        return ResponseEntity.created(URI.create(Api.V1 + "/propositions/" + proposition.id()))
                .body(PropositionResponse.de(proposition));
    }

    private static DossierId lire(String id) {
        return new DossierId(Identifiant.lire(id));
    }
}
