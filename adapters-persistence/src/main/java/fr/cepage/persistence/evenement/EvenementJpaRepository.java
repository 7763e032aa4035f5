package fr.cepage.persistence.evenement;

import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.persistence.commun.LignesVersionnees;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code evenement}, always asked for with their structure. */
interface EvenementJpaRepository extends LignesVersionnees<EvenementEntity> {

    Optional<EvenementEntity> findByDossierIdAndStructureAndEtat(UUID dossier, String structure, EtatEvenement etat);
}
