package fr.cepage.web.dossier;

import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.application.dossier.SaisieDossier.SaisieComplements;
import fr.cepage.application.dossier.SaisieDossier.SaisieCoordonnees;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it is sent, complete or not: what is missing is told by the rules.
 *
 * @param referent {@code sub} of somebody of the structure
 */
record DossierRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Code de la liste `civilites`",
                example = "MME")
        @Nullable
        String civilite,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "MARTIN") @Nullable
        String nomNaissance,

        @Nullable String nomUsage,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Léa") @Nullable
        String prenom,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2006-03-12") @Nullable
        LocalDate dateNaissance,

        @Nullable CoordonneesRequest coordonnees,
        @Nullable ComplementsRequest complements,

        @Schema(description = "`sub` d'une personne de la structure") @Nullable
        String referent) {

    static DossierRequest de(SaisieDossier saisie) {
        return new DossierRequest(
                saisie.civilite(),
                saisie.nomNaissance(),
                saisie.nomUsage(),
                saisie.prenom(),
                saisie.dateNaissance(),
                CoordonneesRequest.de(saisie.coordonnees()),
                ComplementsRequest.de(saisie.complements()),
                saisie.referent());
    }

    SaisieDossier saisie() {
        return new SaisieDossier(
                civilite,
                nomNaissance,
                nomUsage,
                prenom,
                dateNaissance,
                coordonnees == null ? SaisieCoordonnees.VIDE : coordonnees.saisie(),
                complements == null ? SaisieComplements.VIDE : complements.saisie(),
                referent);
    }

    /** How to reach the young person. */
    record CoordonneesRequest(
            @Nullable String adresse,
            @Nullable String codePostal,
            @Nullable String commune,
            @Nullable String telephone,
            @Nullable String courriel) {

        static CoordonneesRequest de(SaisieCoordonnees saisie) {
            return new CoordonneesRequest(
                    saisie.adresse(), saisie.codePostal(), saisie.commune(), saisie.telephone(), saisie.courriel());
        }

        SaisieCoordonnees saisie() {
            return new SaisieCoordonnees(adresse, codePostal, commune, telephone, courriel);
        }
    }

    /** What else matters for the CEP. */
    record ComplementsRequest(
            @Schema(description = "Code de la liste `situations`", example = "DEMANDEUR_EMPLOI") @Nullable
            String situation,

            @Nullable String niveauFormation) {

        static ComplementsRequest de(SaisieComplements saisie) {
            return new ComplementsRequest(saisie.situation(), saisie.niveauFormation());
        }

        SaisieComplements saisie() {
            return new SaisieComplements(situation, niveauFormation);
        }
    }
}
