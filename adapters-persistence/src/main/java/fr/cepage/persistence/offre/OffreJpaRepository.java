package fr.cepage.persistence.offre;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@code offre}, always asked for with their structure. */
interface OffreJpaRepository extends Repository<OffreEntity, UUID> {

    Optional<OffreEntity> findByIdAndStructure(UUID id, String structure);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OffreEntity o where o.id = :id and o.structure = :structure")
    Optional<OffreEntity> findForUpdate(UUID id, String structure);
}
