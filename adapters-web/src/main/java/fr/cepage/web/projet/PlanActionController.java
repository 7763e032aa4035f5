package fr.cepage.web.projet;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.projet.ConsulterPlan;
import fr.cepage.application.projet.EcrirePlan;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan of one CEP, with its funding. */
@RestController
@RequestMapping(path = Api.V1 + "/dispositifs-cep/{id}/plan-action", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Projet et plan d'action")
class PlanActionController {

    private final ConsulterPlan consulter;
    private final EcrirePlan ecrire;
    private final PlanVueMapper mapper;

    PlanActionController(ConsulterPlan consulter, EcrirePlan ecrire, PlanVueMapper mapper) {
        this.consulter = consulter;
        this.ecrire = ecrire;
        this.mapper = mapper;
    }

    @Operation(
            operationId = "consulterPlanAction",
            summary = "Consulter le plan d'action d'un CEP et son financement, vides avant d'être écrits")
    @GetMapping
    PlanActionResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(Identifiant.de(id, DispositifCepId::new)));
    }

    @Operation(
            operationId = "ecrirePlanAction",
            summary = "Écrire le plan d'action d'un CEP en cours et son financement, en entier")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    PlanActionResponse ecrire(@PathVariable String id, VersionAttendue version, @RequestBody SaisiePlan saisie) {
        return mapper.map(ecrire.execute(Identifiant.de(id, DispositifCepId::new), version, saisie));
    }
}
