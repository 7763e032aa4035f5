package fr.cepage.persistence.dispositif;

import fr.cepage.persistence.commun.LignesVersionnees;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;

/** Rows of {@code dispositif_cep} with their phases in one statement, always asked for with their structure. */
interface DispositifCepJpaRepository extends LignesVersionnees<DispositifCepEntity> {

    @Override
    @EntityGraph(attributePaths = "phases")
    Optional<DispositifCepEntity> findByIdAndStructure(UUID id, String structure);

    @EntityGraph(attributePaths = "phases")
    List<DispositifCepEntity> findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(UUID dossier, String structure);
}
