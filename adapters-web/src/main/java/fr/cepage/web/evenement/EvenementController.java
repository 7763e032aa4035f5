package fr.cepage.web.evenement;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.evenement.AnnulerEvenement;
import fr.cepage.application.evenement.CloturerEvenement;
import fr.cepage.application.evenement.ConsulterEvenement;
import fr.cepage.application.evenement.ModifierEvenement;
import fr.cepage.application.evenement.RouvrirEvenement;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.web.commun.AnnulationRequest;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One event. */
@RestController
@RequestMapping(path = Api.V1 + "/evenements/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Événements")
class EvenementController {

    private final ConsulterEvenement consulter;
    private final ModifierEvenement modifier;
    private final CloturerEvenement cloturer;
    private final RouvrirEvenement rouvrir;
    private final AnnulerEvenement annuler;
    private final EvenementVueMapper mapper;

    EvenementController(
            ConsulterEvenement consulter,
            ModifierEvenement modifier,
            CloturerEvenement cloturer,
            RouvrirEvenement rouvrir,
            AnnulerEvenement annuler,
            EvenementVueMapper mapper) {
        this.consulter = consulter;
        this.modifier = modifier;
        this.cloturer = cloturer;
        this.rouvrir = rouvrir;
        this.annuler = annuler;
        this.mapper = mapper;
    }

    @Operation(operationId = "consulterEvenement", summary = "Consulter un événement et ses actions")
    @GetMapping
    EvenementResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(lire(id)));
    }

    @Operation(operationId = "modifierEvenement", summary = "Modifier un événement, en cours ou clos")
    @PatchMapping(consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    EvenementResponse modifier(
            @PathVariable String id, VersionAttendue version, @RequestBody MergePatch<SaisieEvenement> changement) {
        return mapper.map(modifier.execute(lire(id), version, changement::appliquer));
    }

    @Operation(operationId = "cloturerEvenement", summary = "Clôturer un événement")
    @PostMapping("/cloture")
    EvenementResponse cloturer(@PathVariable String id, VersionAttendue version) {
        return mapper.map(cloturer.execute(lire(id), version));
    }

    @Operation(operationId = "rouvrirEvenement", summary = "Rouvrir un événement du jour, clos par erreur")
    @DeleteMapping("/cloture")
    EvenementResponse rouvrir(@PathVariable String id, VersionAttendue version) {
        return mapper.map(rouvrir.execute(lire(id), version));
    }

    @Operation(
            operationId = "annulerEvenement",
            summary = "Annuler un événement saisi par erreur : il ne compte plus, et n'est plus dans les listes")
    @PostMapping(path = "/annulation", consumes = MediaType.APPLICATION_JSON_VALUE)
    EvenementResponse annuler(
            @PathVariable String id, VersionAttendue version, @RequestBody AnnulationRequest annulation) {
        return mapper.map(annuler.execute(lire(id), version, annulation.raison()));
    }

    private static EvenementId lire(String id) {
        return new EvenementId(Identifiant.lire(id));
    }
}
