package fr.cepage.domain.dispositif;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.Optional;

/** The CEP of a structure's dossiers; another structure's is not found (DRO-04). */
public interface DispositifCepRepository {

    Optional<DispositifCep> findById(DispositifCepId id, StructureCode structure);

    /** All CEP of a dossier, the latest entry first. */
    List<DispositifCep> findByDossier(DossierId dossier, StructureCode structure);

    /**
     * Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale, and
     * with {@link RefusCep#DEJA_EN_COURS} when another CEP of the dossier is en cours (CEP-02).
     */
    DispositifCep save(DispositifCep cep);

    /** Removes it, unless it was changed since it was read. */
    void delete(DispositifCep cep);
}
