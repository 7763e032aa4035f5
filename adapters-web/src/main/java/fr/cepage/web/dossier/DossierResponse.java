package fr.cepage.web.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.web.commun.AvertissementResponse;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier.
 *
 * @param structure code of the structure it belongs to
 * @param justification the identity document that was seen; null while Non justifié
 * @param niveauCep 2 or 3 while a CEP is en cours, else 1 if there is a level 1, else 0
 */
record DossierResponse(
        @JsonIgnore long version,
        UUID id,
        String numero,
        StatutDossier statut,
        String structure,
        ValeurResponse civilite,
        String nomNaissance,
        @Nullable String nomUsage,
        String prenom,
        LocalDate dateNaissance,
        CoordonneesResponse coordonnees,
        ComplementsResponse complements,
        @Nullable PersonneResponse referent,
        @Nullable JustificationResponse justification,
        int niveauCep,
        List<AvertissementResponse> avertissements)
        implements Ressource {

    static DossierResponse de(DossierVue dossier, List<Avertissement> avertissements, Locale langue) {
        DossierVue.IdentiteVue identite = dossier.identite();
        return new DossierResponse(
                dossier.version(),
                dossier.id().valeur(),
                dossier.numero(),
                dossier.statut(),
                dossier.structure().valeur(),
                ValeurResponse.de(identite.civilite()),
                identite.nomNaissance(),
                identite.nomUsage(),
                identite.prenom(),
                identite.dateNaissance(),
                CoordonneesResponse.de(dossier.coordonnees()),
                new ComplementsResponse(ValeurResponse.deNullable(dossier.situation()), dossier.niveauFormation()),
                PersonneResponse.deNullable(dossier.referent()),
                JustificationResponse.deNullable(dossier.justification()),
                dossier.niveauCep(),
                AvertissementResponse.de(avertissements, langue));
    }

    /** What else matters for the CEP. */
    record ComplementsResponse(
            @Nullable ValeurResponse situation, @Nullable String niveauFormation) {}

    /** The identity document that was seen (DOS-01). */
    record JustificationResponse(ValeurResponse piece, LocalDate dateVerification) {

        static @Nullable JustificationResponse deNullable(DossierVue.@Nullable JustificationVue vue) {
            return vue == null
                    ? null
                    : new JustificationResponse(ValeurResponse.de(vue.piece()), vue.dateVerification());
        }
    }
}
