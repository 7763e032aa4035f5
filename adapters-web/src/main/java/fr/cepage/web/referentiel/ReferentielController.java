package fr.cepage.web.referentiel;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.web.commun.Decoupe;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.commun.Parametre;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists and what can be chosen from them on a day. */
@RestController
@RequestMapping(path = Api.V1 + "/referentiels", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Référentiels")
class ReferentielController {

    private final ConsulterListe consulter;
    private final ValeurListeMapper mapper;

    ReferentielController(ConsulterListe consulter, ValeurListeMapper mapper) {
        this.consulter = consulter;
        this.mapper = mapper;
    }

    @Operation(operationId = "consulterListes", summary = "Consulter toutes les listes")
    @GetMapping
    ListeResponse<ListeDeValeursResponse> consulter(
            @Parameter(schema = @Schema(type = "string", format = "date"), description = "Par défaut : aujourd'hui")
                    @RequestParam(required = false)
                    @Nullable
                    String au,
            PageVoulue page) {
        LocalDate jour = Parametre.jourOuRien("au", au);
        return ListeResponse.de(
                Decoupe.page(List.of(Liste.values()), Liste::chemin, Comparator.naturalOrder(), page),
                liste -> new ListeDeValeursResponse(liste.chemin(), mapper.map(consulter.execute(liste, jour))));
    }

    @Operation(operationId = "consulterListe", summary = "Consulter les valeurs d'une liste")
    @GetMapping("/{liste}")
    List<ValeurListeResponse> consulter(
            @PathVariable String liste,
            @Parameter(schema = @Schema(type = "string", format = "date"), description = "Par défaut : aujourd'hui")
                    @RequestParam(required = false)
                    @Nullable
                    String au) {
        LocalDate jour = Parametre.jourOuRien("au", au);
        Liste choisie = Liste.parChemin(liste).orElseThrow(() -> new Introuvable(TypeRessource.LISTE));
        return mapper.map(consulter.execute(choisie, jour));
    }
}
