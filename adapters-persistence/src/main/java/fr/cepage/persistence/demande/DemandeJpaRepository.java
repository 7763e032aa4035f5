package fr.cepage.persistence.demande;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of {@code demande}, always asked for with their structure. */
interface DemandeJpaRepository extends Repository<DemandeEntity, UUID> {

    Optional<DemandeEntity> findByIdAndStructure(UUID id, String structure);
}
