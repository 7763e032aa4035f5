package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.RefusOffre;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to propose an offer, complete or not.
 *
 * @param demande the demande that it answers; null: none
 */
public record OffreAProposer(
        @Nullable Offre offre,
        @Nullable LocalDate date,
        @Nullable String commentaire,
        @Nullable DemandeId demande) {

    /** As long as that of an event (EVT-01). */
    public static final int COMMENTAIRE_MAX = 255;

    /** Adds all that forbids it; members already found wrong are not named again (OFF-03). */
    public void verifier(LocalDate aujourdhui, Violations violations) {
        violations.exiger("offre", offre, RefusProposition.CHAMP_OBLIGATOIRE);
        violations.exiger("date", date, RefusProposition.CHAMP_OBLIGATOIRE);
        LocalDate jour = Objects.requireNonNullElse(date, aujourdhui);
        violations
                .si(offre != null && !offre.ouverteLe(jour), RefusOffre.FERMEE, "offre", jour)
                .si(jour.isAfter(aujourdhui), RefusProposition.DATE_FUTURE, "date");
    }

    /** The proposition, once nothing forbids it; the measure of the offer is the one of this moment (NIV-01). */
    public Proposition proposer(PropositionId id, Dossier dossier, EvenementId evenement, UtilisateurId auteur) {
        Offre proposee = Objects.requireNonNull(offre);
        Proposition nouvelle = new Proposition(
                id,
                dossier.id(),
                dossier.structure(),
                new Proposition.OffreProposee(proposee.id(), proposee.fiche().mesureNationale()),
                evenement,
                auteur,
                demande,
                commentaire,
                AvancementProposition.depuis(Objects.requireNonNull(date)),
                0);
        return nouvelle.faite();
    }
}
