package fr.cepage.domain.dossier;

import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The dossiers of a structure; another structure's is not found (DRO-04). */
public interface DossierRepository extends AgregatRepository<DossierId, Dossier> {

    /**
     * The same, held until the end of the transaction: acts that depend on the whole dossier come one after another.
     * What is read from then on is what the act before has left; what was read earlier may be stale.
     */
    Optional<Dossier> findByIdForUpdate(DossierId id, StructureCode structure);

    /** The next free number of that structure, never given twice. */
    NumeroDossier nextNumero(StructureCode structure);
}
