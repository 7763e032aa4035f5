package fr.cepage.web.proposition;

import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.proposition.SaisieProposition;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.web.commun.Identifiant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer to propose, with the event during which that happens when none is en cours (OFF-05). */
record PropositionRequest(
        @Nullable String offre,
        @Nullable LocalDate date,
        @Nullable String commentaire,
        @Nullable SaisieEvenement evenement,
        @Nullable String demande) {

    SaisieProposition saisie() {
        return new SaisieProposition(
                offre == null ? null : Identifiant.de(offre, OffreId::new),
                date,
                commentaire,
                evenement,
                demande == null ? null : Identifiant.de(demande, DemandeId::new));
    }
}
