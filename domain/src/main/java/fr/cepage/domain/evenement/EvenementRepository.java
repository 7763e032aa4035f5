package fr.cepage.domain.evenement;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The events of a structure's dossiers; another structure's is not found (DRO-04). */
public interface EvenementRepository extends AgregatRepository<EvenementId, Evenement> {

    /** The only one of the dossier that goes on, if one does (EVT-03). */
    Optional<Evenement> findEnCours(DossierId dossier, StructureCode structure);

    /**
     * Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale, and
     * with {@link RefusEvenement#DEJA_EN_COURS} when another event of the dossier is en cours.
     */
    @Override
    Evenement save(Evenement evenement);
}
