package fr.cepage.domain.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The propositions of a structure's dossiers; another structure's is not found (DRO-04). */
public interface PropositionRepository {

    Optional<Proposition> findById(PropositionId id, StructureCode structure);

    /** Whether a proposition that is not cancelled answers that demande (DEM-01). */
    boolean answers(DemandeId demande, StructureCode structure);

    /** Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale. */
    Proposition save(Proposition proposition);
}
