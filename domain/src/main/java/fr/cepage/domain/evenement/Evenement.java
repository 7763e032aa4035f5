package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementDomainEvent.EvenementClos;
import fr.cepage.domain.evenement.EvenementDomainEvent.EvenementModifie;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One event of a dossier. While it is en cours, what is done on the dossier is listed as its actions (EVT-03). */
public final class Evenement {

    private final EvenementId id;
    private final DossierId dossier;
    private final StructureCode structure;
    private final long version;
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
        this.id = id;
        this.dossier = dossier;
        this.structure = structure;
        this.fiche = fiche;
        this.etat = etat;
        this.version = version;
    }

    /** Why none can be opened today beside the one that is en cours: only one of an earlier day gives way (EVT-06). */
    public static Optional<Violation> empechementOuverture(Optional<Evenement> enCours, LocalDate aujourdhui) {
        return enCours.filter(evenement -> !evenement.dUnJourAnterieur(aujourdhui))
                .map(evenement -> Violation.de(RefusEvenement.DEJA_EN_COURS));
    }

    /** Replaces the sheet; what is over can be corrected too, and stays over. */
    public EvenementModifie modifier(FicheEvenement nouvelle) {
        List<String> membres = fiche.differences(nouvelle);
        fiche = nouvelle;
        return new EvenementModifie(this, membres);
    }

    /** Ends it: what is done from now on is no action of it. */
    public EvenementClos cloturer() {
        if (!enCours()) {
            throw new RefusMetier(RefusEvenement.CLOS);
        }
        etat = EtatEvenement.CLOS;
        return new EvenementClos(this, false);
    }

    /** Ends it because another one opens on a later day (EVT-06). */
    public EvenementClos ceder() {
        return new EvenementClos(cloturer().evenement(), true);
    }

    public boolean enCours() {
        return etat == EtatEvenement.EN_COURS;
    }

    private boolean dUnJourAnterieur(LocalDate aujourdhui) {
        return fiche.date().isBefore(aujourdhui);
    }

    public EvenementId id() {
        return id;
    }

    public DossierId dossier() {
        return dossier;
    }

    public StructureCode structure() {
        return structure;
    }

    public FicheEvenement fiche() {
        return fiche;
    }

    public EtatEvenement etat() {
        return etat;
    }

    public long version() {
        return version;
    }
}
