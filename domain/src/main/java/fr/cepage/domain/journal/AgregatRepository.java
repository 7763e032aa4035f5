package fr.cepage.domain.journal;

import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/**
 * Where the aggregates of a structure are stored; another structure's is not found (DRO-04).
 *
 * @param <I> what identifies one
 */
public interface AgregatRepository<I extends Identifiant, A extends Agregat<I>> {

    Optional<A> findById(I id, StructureCode structure);

    /** Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale. */
    A save(A agregat);

    /**
     * One whose aggregates can be taken away for good.
     *
     * @param <I> what identifies one
     */
    interface Supprimable<I extends Identifiant, A extends Agregat<I>> extends AgregatRepository<I, A> {

        /** Removes it at once. Fails when the version is stale. */
        void delete(A agregat);
    }
}
