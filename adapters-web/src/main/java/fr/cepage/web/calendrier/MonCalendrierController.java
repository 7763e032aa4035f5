package fr.cepage.web.calendrier;

import fr.cepage.application.calendrier.CalendrierCree;
import fr.cepage.application.calendrier.ConsulterMonCalendrier;
import fr.cepage.application.calendrier.CreerMonCalendrier;
import fr.cepage.application.calendrier.RevoquerMonCalendrier;
import fr.cepage.web.transport.Api;
import fr.cepage.web.transport.JamaisRedite;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret address of the caller's own agenda (RDV-01). */
@RestController
@RequestMapping(path = Api.MON_CALENDRIER, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rendez-vous")
class MonCalendrierController {

    private final ConsulterMonCalendrier consulter;
    private final CreerMonCalendrier creer;
    private final RevoquerMonCalendrier revoquer;

    MonCalendrierController(
            ConsulterMonCalendrier consulter, CreerMonCalendrier creer, RevoquerMonCalendrier revoquer) {
        this.consulter = consulter;
        this.creer = creer;
        this.revoquer = revoquer;
    }

    @Operation(operationId = "consulterMonCalendrier", summary = "Savoir si son agenda a une adresse, et depuis quand")
    @GetMapping
    MonCalendrierResponse consulter() {
        return MonCalendrierResponse.de(consulter.execute());
    }

    @Operation(
            operationId = "creerMonCalendrier",
            summary = "Créer l'adresse secrète de son agenda, ou la remplacer",
            description = "L'adresse n'est dite qu'une fois : la réponse n'est pas retenue, et la même requête en crée"
                    + " une autre. L'ancienne adresse n'ouvre plus rien.")
    @JamaisRedite
    @PostMapping
    ResponseEntity<CalendrierCreeResponse> creer() {
        CalendrierCree cree = creer.execute();
        String adresse = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(cree.chemin())
                .toUriString();
        return ResponseEntity.created(URI.create(Api.MON_CALENDRIER))
                .body(new CalendrierCreeResponse(adresse, cree.creeLe()));
    }

    @Operation(operationId = "revoquerMonCalendrier", summary = "Révoquer l'adresse de son agenda")
    @DeleteMapping(produces = {})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoquer() {
        revoquer.execute();
    }
}
