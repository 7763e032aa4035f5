package fr.cepage.persistence.projet;

import fr.cepage.persistence.commun.LignesVersionnees;
import java.util.List;
import java.util.UUID;

/** Rows of {@code projet}, always asked for with their structure. */
interface ProjetJpaRepository extends LignesVersionnees<ProjetEntity> {

    List<ProjetEntity> findByDossierIdAndStructure(UUID dossier, String structure);
}
