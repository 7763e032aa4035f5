package fr.cepage.web.proposition;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.ConsulterProposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One proposition. */
@RestController
@RequestMapping(path = Api.V1 + "/propositions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Propositions")
class PropositionController {

    private final ConsulterProposition consulter;
    private final ChangerEtatProposition changer;

    PropositionController(ConsulterProposition consulter, ChangerEtatProposition changer) {
        this.consulter = consulter;
        this.changer = changer;
    }

    @Operation(operationId = "consulterProposition", summary = "Consulter une proposition")
    @GetMapping
    PropositionResponse consulter(@PathVariable String id) {
        return PropositionResponse.de(consulter.execute(lire(id)));
    }

    @Operation(operationId = "changerEtatProposition", summary = "Faire avancer une proposition, ou l'annuler")
    @PostMapping(path = "/etat", consumes = MediaType.APPLICATION_JSON_VALUE)
    PropositionResponse changer(
            @PathVariable String id, VersionAttendue version, @RequestBody EtatPropositionRequest changement) {
        return PropositionResponse.de(changer.execute(lire(id), version, changement.saisie()));
    }

    private static PropositionId lire(String id) {
        return new PropositionId(Identifiant.lire(id));
    }
}
