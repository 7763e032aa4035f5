package fr.cepage.web.dossier;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dossier.ChercherDoublons;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.RechercheTexte;
import fr.cepage.application.dossier.RechercherDossiers;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.web.commun.Decoupe;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.commun.Parametre;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds dossiers. */
@RestController
@RequestMapping(path = Api.V1 + "/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class RechercheDossierController {

    private static final int NIVEAU_MAX = 3;

    private final RechercherDossiers rechercher;
    private final ChercherDoublons chercherDoublons;
    private final LigneDossierMapper mapper;

    RechercheDossierController(
            RechercherDossiers rechercher, ChercherDoublons chercherDoublons, LigneDossierMapper mapper) {
        this.rechercher = rechercher;
        this.chercherDoublons = chercherDoublons;
        this.mapper = mapper;
    }

    @Operation(operationId = "rechercherDossiers", summary = "Chercher des dossiers")
    @GetMapping
    ListeResponse<LigneDossierResponse> rechercher(
            @Parameter(description = "Numéro complet, noms, date de naissance")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(schema = @Schema(allowableValues = {"NON_JUSTIFIE", "JUSTIFIE"}))
                    @RequestParam(required = false)
                    @Nullable
                    String statut,
            @Parameter(description = "`sub` du conseiller référent") @RequestParam(required = false) @Nullable
                    String referent,
            @Parameter(schema = @Schema(type = "integer", minimum = "0", maximum = "3"))
                    @RequestParam(required = false)
                    @Nullable
                    String niveauCep,
            PageVoulue page) {
        CriteresDossiers criteres = new CriteresDossiers(
                RechercheTexte.lire(q),
                Parametre.code("statut", statut, StatutDossier.class),
                Parametre.personne("referent", referent),
                Parametre.chiffre("niveauCep", niveauCep, NIVEAU_MAX));
        return ListeResponse.de(rechercher.execute(criteres, page), mapper::map);
    }

    @Operation(operationId = "chercherDoublons", summary = "Chercher les doublons probables")
    @GetMapping("/doublons")
    ListeResponse<LigneDossierResponse> doublons(
            @RequestParam String nom,
            @RequestParam String prenom,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam String dateNaissance,
            PageVoulue page) {
        var doublons = chercherDoublons.execute(nom, null, prenom, Parametre.jour("dateNaissance", dateNaissance));
        return ListeResponse.de(
                Decoupe.page(doublons, ligne -> ligne.numero(), Comparator.naturalOrder(), page), mapper::map);
    }
}
