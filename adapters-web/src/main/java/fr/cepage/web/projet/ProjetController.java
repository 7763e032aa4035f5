package fr.cepage.web.projet;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.projet.ConsulterProjet;
import fr.cepage.application.projet.EcrireProjet;
import fr.cepage.application.projet.SaisieProjet;
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

/** The project of one CEP. */
@RestController
@RequestMapping(path = Api.V1 + "/dispositifs-cep/{id}/projet", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Projet et plan d'action")
class ProjetController {

    private final ConsulterProjet consulter;
    private final EcrireProjet ecrire;
    private final ProjetVueMapper mapper;

    ProjetController(ConsulterProjet consulter, EcrireProjet ecrire, ProjetVueMapper mapper) {
        this.consulter = consulter;
        this.ecrire = ecrire;
        this.mapper = mapper;
    }

    @Operation(operationId = "consulterProjet", summary = "Consulter le projet d'un CEP, vide avant d'être écrit")
    @GetMapping
    ProjetResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(Identifiant.de(id, DispositifCepId::new)));
    }

    @Operation(operationId = "ecrireProjet", summary = "Écrire le projet d'un CEP en cours, en entier")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ProjetResponse ecrire(@PathVariable String id, VersionAttendue version, @RequestBody SaisieProjet saisie) {
        return mapper.map(ecrire.execute(Identifiant.de(id, DispositifCepId::new), version, saisie));
    }
}
