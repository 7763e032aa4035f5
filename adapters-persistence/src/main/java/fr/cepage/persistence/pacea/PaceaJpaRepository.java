package fr.cepage.persistence.pacea;

import fr.cepage.persistence.commun.LignesVersionnees;
import java.util.List;
import java.util.UUID;

/** Rows of {@code pacea}, always asked for with their structure. */
interface PaceaJpaRepository extends LignesVersionnees<PaceaEntity> {

    List<PaceaEntity> findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(UUID dossier, String structure);
}
