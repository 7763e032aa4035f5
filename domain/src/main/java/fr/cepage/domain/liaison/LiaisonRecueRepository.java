package fr.cepage.domain.liaison;

import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The fiches de liaison received for a structure's dossiers; another structure's is not found (DRO-04). */
public interface LiaisonRecueRepository {

    Optional<LiaisonRecue> findById(LiaisonRecueId id, StructureCode structure);

    /** Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale. */
    LiaisonRecue save(LiaisonRecue liaison);
}
