package fr.cepage.domain.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;

/** The propositions of a structure's dossiers; another structure's is not found (DRO-04). */
public interface PropositionRepository {

    Optional<Proposition> findById(PropositionId id, StructureCode structure);

    /** The day since which that dossier has a level 1: of its first proposition that counts, if one does (NIV-01). */
    Optional<LocalDate> findDebutNiveau1(DossierId dossier, StructureCode structure);

    /** Whether a proposition that is not cancelled answers that demande (DEM-01). */
    boolean answers(DemandeId demande, StructureCode structure);

    /** Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale. */
    Proposition save(Proposition proposition);
}
