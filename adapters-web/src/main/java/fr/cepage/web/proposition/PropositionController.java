package fr.cepage.web.proposition;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.ConsulterProposition;
import fr.cepage.application.proposition.ListerPropositions;
import fr.cepage.application.proposition.ProposerOffre;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.proposition.PropositionId;
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

/** What was proposed to a young person, and one of these propositions. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Propositions")
class PropositionController {

    private final ListerPropositions lister;
    private final ProposerOffre proposer;
    private final ConsulterProposition consulter;
    private final ChangerEtatProposition changer;

    PropositionController(
            ListerPropositions lister,
            ProposerOffre proposer,
            ConsulterProposition consulter,
            ChangerEtatProposition changer) {
        this.lister = lister;
        this.proposer = proposer;
        this.consulter = consulter;
        this.changer = changer;
    }

    @Operation(operationId = "listerPropositions", summary = "Lister les propositions faites à un jeune")
    @GetMapping("/dossiers/{id}/propositions")
    ListeResponse<PropositionResponse> lister(@PathVariable String id, PageVoulue page) {
        return ListeResponse.de(lister.execute(Identifiant.de(id, DossierId::new), page), PropositionResponse::de);
    }

    @Operation(
            operationId = "proposerOffre",
            summary = "Proposer une offre, avec son événement si aucun n'est en cours")
    @PostMapping(path = "/dossiers/{id}/propositions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PropositionResponse> proposer(@PathVariable String id, @RequestBody PropositionRequest offre) {
        PropositionVue proposition = proposer.execute(Identifiant.de(id, DossierId::new), offre.saisie());
        return ResponseEntity.created(URI.create(Api.V1 + "/propositions/" + proposition.id()))
                .body(PropositionResponse.de(proposition));
    }

    @Operation(operationId = "consulterProposition", summary = "Consulter une proposition")
    @GetMapping("/propositions/{id}")
    PropositionResponse consulter(@PathVariable String id) {
        return PropositionResponse.de(consulter.execute(Identifiant.de(id, PropositionId::new)));
    }

    @Operation(operationId = "changerEtatProposition", summary = "Faire avancer une proposition, ou l'annuler")
    @PostMapping(path = "/propositions/{id}/etat", consumes = MediaType.APPLICATION_JSON_VALUE)
    PropositionResponse changer(
            @PathVariable String id, VersionAttendue version, @RequestBody EtatPropositionRequest changement) {
        return PropositionResponse.de(
                changer.execute(Identifiant.de(id, PropositionId::new), version, changement.saisie()));
    }
}
