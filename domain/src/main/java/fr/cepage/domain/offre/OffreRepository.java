package fr.cepage.domain.offre;

import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The offers of a structure; another structure's is not found (DRO-04). */
public interface OffreRepository {

    Optional<Offre> findById(OffreId id, StructureCode structure);

    /** The same, held until the end of the transaction: changes of it come one after another. */
    Optional<Offre> findByIdForUpdate(OffreId id, StructureCode structure);

    /** Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale. */
    Offre save(Offre offre);

    /** Adds to the history of an offer, which can only grow. */
    void add(ChangementOffre changement);
}
