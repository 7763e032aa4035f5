package fr.cepage.domain.pacea;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/** The PACEA of a structure's dossiers; another structure's is not found (DRO-04). */
public interface PaceaRepository extends AgregatRepository.Supprimable<PaceaId, Pacea> {

    /** All PACEA of a dossier, the latest entry first. */
    List<Pacea> findByDossier(DossierId dossier, StructureCode structure);

    /** Whether one of the dossier is en cours. */
    default boolean unEnCours(DossierId dossier, StructureCode structure) {
        return findByDossier(dossier, structure).stream().anyMatch(Pacea::enCours);
    }

    /**
     * Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale, and
     * with {@link RefusPacea#DEJA_EN_COURS} when another PACEA of the dossier is en cours (PAC-03).
     */
    @Override
    Pacea save(Pacea pacea);
}
