package fr.cepage.domain.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Structures in a map. */
public final class StructuresEnMemoire implements StructureRepository {
    private final Map<StructureCode, Structure> structures = new HashMap<>();

    @Override
    public Optional<Structure> findByCode(StructureCode code) {
        return Optional.ofNullable(structures.get(code));
    }

    @Override
    public void save(Structure structure) {
        structures.put(structure.code(), structure);
    }
}
