package fr.cepage.persistence.pacea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of {@code pacea}, always asked for with their structure. */
interface PaceaJpaRepository extends Repository<PaceaEntity, UUID> {

    Optional<PaceaEntity> findByIdAndStructure(UUID id, String structure);

    List<PaceaEntity> findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(UUID dossier, String structure);
}
