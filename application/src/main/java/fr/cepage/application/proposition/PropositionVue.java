package fr.cepage.application.proposition;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.AvancementProposition;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.PropositionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposition as it is consulted.
 *
 * @param nomOffre the name that the offer has now
 * @param mesureNationale the measure that the offer was attached to on that day (NIV-01); null: none
 */
public record PropositionVue(
        PropositionId id,
        long version,
        DossierId dossier,
        OffreId offre,
        String nomOffre,
        @Nullable ValeurVue mesureNationale,
        EvenementId evenement,
        @Nullable DemandeId demande,
        @Nullable String commentaire,
        PersonneVue auteur,
        AvancementProposition avancement) {

    /** The day on which it was made. */
    public LocalDate date() {
        return avancement.proposee();
    }

    public EtatProposition etat() {
        return avancement.etape().etat();
    }
}
