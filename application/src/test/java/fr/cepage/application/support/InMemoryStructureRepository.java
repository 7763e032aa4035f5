package fr.cepage.application.support;

import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.domain.structure.StructureRepository;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Structures in memory. */
public final class InMemoryStructureRepository implements StructureRepository {
    private final Map<StructureCode, Structure> structures = new LinkedHashMap<>();

    @Override
    public Optional<Structure> findByCode(StructureCode code) {
        return Optional.ofNullable(structures.get(code));
    }

    @Override
    public void save(Structure structure) {
        structures.put(structure.code(), structure);
    }
}
