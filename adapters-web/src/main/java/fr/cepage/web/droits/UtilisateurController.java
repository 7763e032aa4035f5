package fr.cepage.web.droits;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of the own structure. */
@RestController
@Tag(name = "Personnes")
class UtilisateurController {

    private final RechercherUtilisateurs rechercher;

    UtilisateurController(RechercherUtilisateurs rechercher) {
        this.rechercher = rechercher;
    }

    @Operation(operationId = "rechercherUtilisateurs", summary = "Chercher une personne de sa structure")
    @GetMapping(path = Api.V1 + "/utilisateurs", produces = MediaType.APPLICATION_JSON_VALUE)
    ListeResponse<PersonneResponse> rechercher(@RequestParam(required = false) @Nullable String q, PageVoulue page) {
        return ListeResponse.de(rechercher.execute(q, page), PersonneResponse::de);
    }
}
