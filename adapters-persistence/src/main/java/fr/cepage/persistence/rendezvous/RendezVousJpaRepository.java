package fr.cepage.persistence.rendezvous;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of {@code rendez_vous}, always asked for with their structure. */
interface RendezVousJpaRepository extends Repository<RendezVousEntity, UUID> {

    Optional<RendezVousEntity> findByIdAndStructure(UUID id, String structure);
}
