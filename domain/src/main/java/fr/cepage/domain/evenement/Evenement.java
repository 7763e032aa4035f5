package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One event of a dossier. While it is en cours, what is done on the dossier is listed as its actions (EVT-03). */
public final class Evenement extends AgregatDuDossier<EvenementId> {

    private FicheEvenement fiche;
    private EtatEvenement etat;

    /**
     * An event as it is stored.
     *
     * @param version number of the last stored change, 0 before the first
     */
    public Evenement(
            EvenementId id,
            DossierId dossier,
            StructureCode structure,
            FicheEvenement fiche,
            EtatEvenement etat,
            long version) {
        super(id, dossier, structure, version);
        this.fiche = fiche;
        this.etat = etat;
    }

    /** Why none can be opened today beside the one that is en cours: only one of an earlier day gives way (EVT-06). */
    public static Optional<Violation> empechementOuverture(Optional<Evenement> enCours, LocalDate aujourdhui) {
        return enCours.filter(evenement -> !evenement.dUnJourAnterieur(aujourdhui))
                .map(evenement -> Violation.de(RefusEvenement.DEJA_EN_COURS));
    }

    /** A new one, en cours or already over. */
    public static Evenement ecrire(EvenementId id, Dossier dossier, FicheEvenement fiche, EtatEvenement etat) {
        Evenement evenement = new Evenement(id, dossier.id(), dossier.structure(), fiche, etat, 0);
        String contextes =
                fiche.contextes().codes().stream().map(CodeValeur::valeur).collect(Collectors.joining(","));
        evenement.noter(
                ActionJournal.EVENEMENT_CREE,
                Details.vides()
                        .avec("date", fiche.date())
                        .avec("contextes", contextes)
                        .avec("sens", fiche.sens())
                        .avec("nature", fiche.nature())
                        .avec("etat", etat));
        return evenement;
    }

    /** Replaces the sheet; what is over can be corrected too, and stays over. The comment stays out of the journal. */
    public void modifier(FicheEvenement nouvelle) {
        List<String> membres = fiche.differences(nouvelle);
        fiche = nouvelle;
        if (!membres.isEmpty()) {
            noter(ActionJournal.EVENEMENT_MODIFIE, Details.vides().avec("membres", String.join(",", membres)));
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
        if (!enCours()) {
            throw new RefusMetier(RefusEvenement.CLOS);
        }
        etat = EtatEvenement.CLOS;
        noter(ActionJournal.EVENEMENT_CLOS, comment.avec("date", fiche.date()));
    }

    public boolean enCours() {
        return etat == EtatEvenement.EN_COURS;
    }

    private boolean dUnJourAnterieur(LocalDate aujourdhui) {
        return fiche.date().isBefore(aujourdhui);
    }

    public FicheEvenement fiche() {
        return fiche;
    }

    public EtatEvenement etat() {
        return etat;
    }
}
