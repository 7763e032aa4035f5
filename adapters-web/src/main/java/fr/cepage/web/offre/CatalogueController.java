package fr.cepage.web.offre;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.offre.FiltresOffres;
import fr.cepage.application.offre.RechercherCatalogue;
import fr.cepage.application.offre.TypeCatalogue;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.commun.Parametre;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers and dispositifs by one search (OFF-02). */
@RestController
@Tag(name = "Offres de service")
class CatalogueController {

    private final RechercherCatalogue rechercher;

    CatalogueController(RechercherCatalogue rechercher) {
        this.rechercher = rechercher;
    }

    @Operation(operationId = "rechercherCatalogue", summary = "Chercher des offres de service et des dispositifs")
    @GetMapping(path = Api.V1 + "/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
    ListeResponse<LigneCatalogueResponse> rechercher(
            @Parameter(description = "Nom, type, thème, contrat, mesure, acte de service, partenaire")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "`OFFRE`, `DISPOSITIF` ou les deux, séparés par une virgule")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "Code de la liste `themes`") @RequestParam(required = false) @Nullable
                    String theme,
            @Parameter(description = "Code de la liste `actes-service`") @RequestParam(required = false) @Nullable
                    String acteService,
            @Parameter(description = "Code de la liste `mesures-nationales`") @RequestParam(required = false) @Nullable
                    String mesure,
            @RequestParam(required = false) @Nullable String partenaire,
            @RequestParam(required = false) @Nullable String contrat,
            @Parameter(description = "Mots du `type` de l'offre, texte libre de sa fiche")
                    @RequestParam(required = false)
                    @Nullable
                    String typeOffre,
            PageVoulue page) {
        FiltresOffres filtres =
                new FiltresOffres(q, theme, acteService, mesure, typeOffre, partenaire, contrat, null, false);
        return ListeResponse.de(
                rechercher.execute(filtres, Parametre.codes("type", type, TypeCatalogue.class), page),
                LigneCatalogueResponse::de);
    }
}
