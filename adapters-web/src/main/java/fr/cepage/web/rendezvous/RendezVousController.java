package fr.cepage.web.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.rendezvous.ConsulterRendezVous;
import fr.cepage.application.rendezvous.ModifierRendezVous;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One rendez-vous. */
@RestController
@RequestMapping(path = Api.V1 + "/rendez-vous/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rendez-vous")
class RendezVousController {

    private final ConsulterRendezVous consulter;
    private final ModifierRendezVous modifier;
    private final RendezVousVueMapper mapper;

    RendezVousController(ConsulterRendezVous consulter, ModifierRendezVous modifier, RendezVousVueMapper mapper) {
        this.consulter = consulter;
        this.modifier = modifier;
        this.mapper = mapper;
    }

    @Operation(operationId = "consulterRendezVous", summary = "Consulter un rendez-vous")
    @GetMapping
    RendezVousResponse consulter(@PathVariable String id, Locale langue) {
        return mapper.map(consulter.execute(lire(id)), langue);
    }

    @Operation(operationId = "modifierRendezVous", summary = "Déplacer un rendez-vous, ou dire ce qu'il est devenu")
    @PatchMapping(consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    RendezVousResponse modifier(
            @PathVariable String id,
            VersionAttendue version,
            @RequestBody MergePatch<SaisieRendezVous> changement,
            Locale langue) {
        return mapper.map(modifier.execute(lire(id), version, changement::appliquer), langue);
    }

    private static RendezVousId lire(String id) {
        return new RendezVousId(Identifiant.lire(id));
    }
}
