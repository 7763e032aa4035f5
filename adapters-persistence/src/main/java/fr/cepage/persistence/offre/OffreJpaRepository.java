package fr.cepage.persistence.offre;

import fr.cepage.persistence.commun.LignesVersionnees;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Rows of {@code offre}, always asked for with their structure. */
interface OffreJpaRepository extends LignesVersionnees<OffreEntity> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OffreEntity o where o.id = :id and o.structure = :structure")
    Optional<OffreEntity> findForUpdate(UUID id, String structure);
}
