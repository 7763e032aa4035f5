package fr.cepage.persistence.evenement;

import fr.cepage.domain.evenement.EtatEvenement;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of {@code evenement}, always asked for with their structure. */
interface EvenementJpaRepository extends Repository<EvenementEntity, UUID> {

    Optional<EvenementEntity> findByIdAndStructure(UUID id, String structure);

    Optional<EvenementEntity> findByDossierIdAndStructureAndEtat(UUID dossier, String structure, EtatEvenement etat);
}
