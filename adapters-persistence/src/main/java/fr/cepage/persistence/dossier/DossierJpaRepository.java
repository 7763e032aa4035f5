package fr.cepage.persistence.dossier;

import fr.cepage.persistence.commun.LignesVersionnees;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Rows of {@code dossier}, always asked for with their structure. */
interface DossierJpaRepository extends LignesVersionnees<DossierEntity> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DossierEntity d where d.id = :id and d.structure = :structure")
    Optional<DossierEntity> findForUpdate(UUID id, String structure);
}
