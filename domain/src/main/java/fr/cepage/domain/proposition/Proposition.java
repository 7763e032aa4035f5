package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offer put to a young person on a day, during an event (OFF-04, OFF-05). */
public final class Proposition extends AgregatDuDossier<PropositionId> {

    private final OffreProposee offre;
    private final EvenementId evenement;
    private final UtilisateurId auteur;
    private final @Nullable DemandeId demande;
    private final @Nullable String commentaire;
    private AvancementProposition avancement;

    /**
     * A proposition as it is stored.
     *
     * @param demande the demande that it answers; null: none
     * @param version number of the last stored change, 0 before the first
     */
    public Proposition(
            PropositionId id,
            DossierId dossier,
            StructureCode structure,
            OffreProposee offre,
            EvenementId evenement,
            UtilisateurId auteur,
            @Nullable DemandeId demande,
            @Nullable String commentaire,
            AvancementProposition avancement,
            long version) {
        super(id, dossier, structure, version);
        this.offre = offre;
        this.evenement = evenement;
        this.auteur = auteur;
        this.demande = demande;
        this.commentaire = commentaire;
        this.avancement = avancement;
    }

    /** It was just put to somebody (OFF-04). */
    Proposition faite() {
        noter(
                ActionJournal.OFFRE_PROPOSEE,
                Details.vides()
                        .avec("offre", offre.id())
                        .avec("mesureNationale", offre.mesureNationale())
                        .avec("date", date())
                        .avec("evenement", evenement)
                        .avec("demande", demande));
        return this;
    }

    /**
     * Goes on to another state, or back to the one before (OFF-06, ANN-03).
     *
     * @param date the day on which it became so, in the structure's zone; null: today, or the day of the state before
     * @param raison null: nobody says why
     * @param violations what is wrong with them already; refused together with what forbids it
     */
    public void passerA(
            @Nullable EtatProposition nouveau,
            @Nullable LocalDate date,
            @Nullable Raison raison,
            LocalDate aujourdhui,
            Violations violations) {
        EtatProposition ancien = etat();
        avancement = avancement.vers(nouveau, date, raison, aujourdhui, violations);
        noter(
                annulee() ? ActionJournal.PROPOSITION_ANNULEE : ActionJournal.PROPOSITION_CHANGEE,
                Details.vides()
                        .avec("offre", offre.id())
                        .avec("etat", etat())
                        .avec("ancienEtat", ancien)
                        .avec("date", avancement.etape().date())
                        .avec("raison", raison == null ? null : raison.valeur()));
    }

    /** Whether it was typed by mistake, and its effects are taken away. */
    public boolean annulee() {
        return etat() == EtatProposition.ANNULEE;
    }

    /** Whether it gives its dossier a level 1 from its day on, whatever became of the offer since (NIV-01). */
    public boolean donneLeNiveau1() {
        return !annulee() && Offre.MESURE_CEP.equals(offre.mesureNationale());
    }

    public OffreProposee offre() {
        return offre;
    }

    public EvenementId evenement() {
        return evenement;
    }

    /** Who proposed it. */
    public UtilisateurId auteur() {
        return auteur;
    }

    public Optional<DemandeId> demande() {
        return Optional.ofNullable(demande);
    }

    /** The day on which it was made. */
    public LocalDate date() {
        return avancement.proposee();
    }

    public Optional<String> commentaire() {
        return Optional.ofNullable(commentaire);
    }

    public AvancementProposition avancement() {
        return avancement;
    }

    public EtatProposition etat() {
        return avancement.etape().etat();
    }

    /**
     * What is kept of the offer at the moment of the proposition; attaching or detaching it later changes nothing
     * (NIV-01).
     *
     * @param mesureNationale the measure that it was attached to then; null: none
     */
    public record OffreProposee(OffreId id, @Nullable CodeValeur mesureNationale) {}
}
