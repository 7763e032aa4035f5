package fr.cepage.persistence.offre;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of {@code offre}, always asked for with their structure. */
interface OffreJpaRepository extends Repository<OffreEntity, UUID> {

    Optional<OffreEntity> findByIdAndStructure(UUID id, String structure);
}
