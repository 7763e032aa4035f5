package fr.cepage.persistence.demande;

import fr.cepage.persistence.commun.LignesVersionnees;

/** Rows of {@code demande}, always asked for with their structure. */
interface DemandeJpaRepository extends LignesVersionnees<DemandeEntity> {}
