package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Annulation;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One event of a dossier. While it is en cours, what is done on the dossier is listed as its actions (EVT-03). */
public final class Evenement extends AgregatDuDossier<EvenementId> {

    private FicheEvenement fiche;
    private EtatEvenement etat;
    private @Nullable Annulation annulation;

    /**
     * An event as it is stored.
     *
     * @param annulation null: it counts
     * @param version number of the last stored change, 0 before the first
     */
    public Evenement(
            EvenementId id,
            DossierId dossier,
            StructureCode structure,
            FicheEvenement fiche,
            EtatEvenement etat,
            @Nullable Annulation annulation,
            long version) {
        super(id, dossier, structure, version);
        Annulation.exiger(annulation, etat == EtatEvenement.ANNULE);
        this.fiche = fiche;
        this.etat = etat;
        this.annulation = annulation;
    }

    /**
     * Why none can be opened today beside the one that is en cours: only one of an earlier day gives way (EVT-06).
     *
     * @param enCours its day; empty: none goes on
     */
    public static Optional<Violation> empechementOuverture(Optional<LocalDate> enCours, LocalDate aujourdhui) {
        return enCours.filter(jour -> !jour.isBefore(aujourdhui)).map(_ -> Violation.de(RefusEvenement.DEJA_EN_COURS));
    }

    /** A new one, en cours or already over. */
    public static Evenement ecrire(EvenementId id, Dossier dossier, FicheEvenement fiche, EtatEvenement etat) {
        Evenement evenement = new Evenement(id, dossier.id(), dossier.structure(), fiche, etat, null, 0);
        evenement.noter(
                ActionJournal.EVENEMENT_CREE,
                Details.vides()
                        .avec("date", fiche.date())
                        .avec("contextes", fiche.contextes())
                        .avec("sens", fiche.sens())
                        .avec("nature", fiche.nature())
                        .avec("duree", fiche.minutes())
                        .avec("actes", fiche.actesNommes())
                        .avec("etat", etat));
        return evenement;
    }

    /** Replaces the sheet; what is over can be corrected too, and stays over. The comment stays out of the journal. */
    public void modifier(FicheEvenement nouvelle) {
        exigerVivant();
        Differences<FicheEvenement> differences = fiche.differences(nouvelle);
        fiche = nouvelle;
        if (!differences.aucune()) {
            noter(
                    ActionJournal.EVENEMENT_MODIFIE,
                    Details.vides().avec("date", fiche.date()).avec(differences));
        }
    }

    /** Ends it: what is done from now on is no action of it. */
    public void cloturer() {
        clore(Details.vides());
    }

    /** Ends it because another one opens on a later day (EVT-06). */
    public void ceder() {
        clore(Details.vides().avec("parOuverture", true));
    }

    private void clore(Details comment) {
        exigerVivant();
        new Violations().si(!enCours(), RefusEvenement.CLOS, null).lever();
        etat = EtatEvenement.CLOS;
        noter(ActionJournal.EVENEMENT_CLOS, comment.avec("date", fiche.date()));
    }

    /**
     * Goes on again, when it was ended by mistake; nothing happens to one that does already (ANN-01).
     *
     * @param enCours the one of the dossier that goes on; empty: none does
     */
    public void rouvrir(Optional<Evenement> enCours, LocalDate aujourdhui) {
        exigerVivant();
        if (enCours()) {
            return;
        }
        new Violations()
                .si(enCours.isPresent(), RefusEvenement.DEJA_EN_COURS, null)
                .si(fiche.date().isBefore(aujourdhui), RefusEvenement.JOUR_PASSE, null)
                .lever();
        etat = EtatEvenement.EN_COURS;
        noter(ActionJournal.EVENEMENT_ROUVERT, Details.vides().avec("date", fiche.date()));
    }

    /** It was recorded by mistake: it counts no more, and nothing more is done with it (ANN-02). */
    public void annuler(@Nullable String raison, AttachesEvenement attaches, UtilisateurId qui, Instant quand) {
        exigerVivant();
        Violations violations = new Violations()
                .si(attaches.propositions(), RefusEvenement.AVEC_PROPOSITIONS, null)
                .si(attaches.rendezVous(), RefusEvenement.AVEC_RENDEZ_VOUS, null);
        Annulation faite = Annulation.de(raison, RefusEvenement.CHAMP_OBLIGATOIRE, qui, quand, violations);
        annulation = faite;
        etat = EtatEvenement.ANNULE;
        noter(
                ActionJournal.EVENEMENT_ANNULE,
                Details.vides()
                        .avec("date", fiche.date())
                        .avec("raison", faite.raison().valeur()));
    }

    /** Goes on when it was not cancelled. */
    public void exigerVivant() {
        new Violations().si(annulation != null, RefusEvenement.ANNULE, null).lever();
    }

    public boolean enCours() {
        return etat == EtatEvenement.EN_COURS;
    }

    public FicheEvenement fiche() {
        return fiche;
    }

    public EtatEvenement etat() {
        return etat;
    }

    public Optional<Annulation> annulation() {
        return Optional.ofNullable(annulation);
    }
}
