package fr.cepage.web.proposition;

import fr.cepage.application.proposition.SaisieProposition;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.web.commun.EvenementRequest;
import fr.cepage.web.commun.Identifiant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer to propose, with the event during which that happens when none is en cours (OFF-05). */
record PropositionRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Identifiant de l'offre") @Nullable
        String offre,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-06-15") @Nullable
        LocalDate date,

        @Nullable String commentaire,

        @Schema(description = EVENEMENT) @Nullable EvenementRequest evenement,

        @Schema(description = "Identifiant de la demande à laquelle elle répond") @Nullable
        String demande) {

    static final String EVENEMENT = """
            Obligatoire quand aucun événement n'est en cours. Omis, la proposition rejoint celui qui l'est. Envoyé alors \
            qu'un événement d'aujourd'hui est en cours, il est refusé (409 `evenement.deja-en-cours`) ; un événement \
            en cours depuis un jour antérieur se clôt et laisse la place.""";

    SaisieProposition saisie() {
        return new SaisieProposition(
                offre == null ? null : new OffreId(Identifiant.lire(offre)),
                date,
                commentaire,
                evenement == null ? null : evenement.saisie(),
                demande == null ? null : new DemandeId(Identifiant.lire(demande)));
    }
}
