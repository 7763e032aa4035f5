package fr.cepage.persistence.projet;

import fr.cepage.persistence.commun.LignesVersionnees;
import java.util.List;
import java.util.UUID;

/** Rows of {@code plan_action}, always asked for with their structure. */
interface PlanActionJpaRepository extends LignesVersionnees<PlanActionEntity> {

    List<PlanActionEntity> findByDossierIdAndStructure(UUID dossier, String structure);
}
