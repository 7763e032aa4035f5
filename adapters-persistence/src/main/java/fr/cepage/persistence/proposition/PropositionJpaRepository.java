package fr.cepage.persistence.proposition;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of {@code proposition}, always asked for with their structure. */
interface PropositionJpaRepository extends Repository<PropositionEntity, UUID> {

    Optional<PropositionEntity> findByIdAndStructure(UUID id, String structure);
}
