package fr.cepage.persistence.rendezvous;

import fr.cepage.persistence.commun.LignesVersionnees;
import java.util.UUID;

/** Rows of {@code rendez_vous}, always asked for with their structure. */
interface RendezVousJpaRepository extends LignesVersionnees<RendezVousEntity> {

    boolean existsByStructureAndEvenementId(String structure, UUID evenement);
}
