package fr.cepage.domain.dispositif;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/** The CEP of a structure's dossiers; another structure's is not found (DRO-04). */
public interface DispositifCepRepository extends AgregatRepository.Supprimable<DispositifCepId, DispositifCep> {

    /** All CEP of a dossier, the latest entry first. */
    List<DispositifCep> findByDossier(DossierId dossier, StructureCode structure);

    /**
     * Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale, and
     * with {@link RefusCep#DEJA_EN_COURS} when another CEP of the dossier is en cours (CEP-02).
     */
    @Override
    DispositifCep save(DispositifCep cep);
}
