package fr.cepage.domain.structure;

import java.util.Optional;

/** The structures known to the platform; they are not isolated from one another. */
public interface StructureRepository {

    Optional<Structure> findByCode(StructureCode code);

    /** Inserts or replaces. */
    void save(Structure structure);
}
